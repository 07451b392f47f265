// Meetings can be dragged from day to day, as in any calendar.
let lifted = null;
document.addEventListener('mousedown', (event) => {
  lifted = event.target.closest('.meeting');
  if (lifted) event.preventDefault();
});
document.addEventListener('mouseup', (event) => {
  const day = event.target.closest('.day');
  if (lifted && day) day.append(lifted);
  lifted = null;
});
document.querySelector('#new').addEventListener('click', () => {
  const meeting = document.createElement('div');
  meeting.className = 'meeting';
  meeting.textContent = 'New meeting';
  document.querySelector('#thursday').append(meeting);
});
