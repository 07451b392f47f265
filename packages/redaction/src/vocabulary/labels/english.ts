/** Interface labels in english, made by scripts/build-vocabulary.ts. */
export const english = `
API keys
Abort
About
About us
Accept
Accept all
Accept cookies
Access
Accessibility
Accessibility checker
Account
Account holder
Account name
Account number
Account owner
Account settings
Accounts
Acrobat Reader
Action
Actions
Activate
Activation
Activities
Activity
Activity log
Actual size
Add
Add apps
Add channels
Add column
Add comment
Add field
Add file
Add files
Add filter
Add item
Add item to list
Add link
Add new
Add note
Add reaction
Add row
Add tag
Add to favorites
Add to tasks
Add-in
Add-ins
Add-ons
Address
Address bar
Address book
Admin
Administration
Administrator
Admit
Admit all
Adobe Acrobat
Advanced
Advanced search
Agenda
Align center
Align left
Align right
Alignment
All
All accounts
All contacts
All customers
All day
All fields
All folders
All inboxes
All items
All leads
All mail
All markup
All messages
All opportunities
All orders
All projects
All tasks
All-day
Allow
Always
Amount
Analytics
Android
Animations
Any
Any time
Anytime
Appearance
Application
Apply
Apply all
Apply changes
Apply filters
Approve
Apps
Archive
Arrange all
Artifacts
Asana
Ascending
Ask every time
Assign
Assign to
Assigned by
Assigned to
Assignee
Attach
Attach file
Attach files
Attachment
Attachments
Attendees
Audio
Audio settings
Audit log
Auto
AutoFit column width
AutoSave
AutoSum
Autofill
Automate
Automatic
Automatic replies
Automatically
Autosave
Availability
Average
Axis
BIC
Back
Back to list
Back to login
Back to top
Background
Background color
Backlog
Backup
Balance
Bank account
Bank details
Bank name
Bar chart
Barcode
Basic
Battery
Bcc
Bibliography
Billing
Billing address
Billing details
Bin
Birthday
Blame
Blank document
Blank page
Block
Block sender
Blog
Bluetooth
Bluetooth & devices
Board
Boards
Body text
Bold
Bookmark
Bookmarked
Bookmarks
Bookmarks bar
Border
Borders
Bottom
Branch
Branches
Branding
Breadcrumbs
Breakout rooms
Breakpoint
Breakpoints
Brightness
Browse
Browse channels
Browse files
Bug
Bugs
Build
Bulk actions
Bulk edit
Bulleted list
Bullets
COMMENTS
CSS
Cache
Calculate now
Calculation options
Calculator
Calendar
Calendars
Call
Call stack
Calls
Camera
Campaign
Campaigns
Cancel
Canvas
Caption
Captions
Card number
Cardholder
Cardholder name
Cards
Careers
Case
Case number
Cases
Cast
Catch up
Categories
Categorize
Category
Cc
Cell
Cell styles
Cells
Center
Change history
Change password
Changes
Channel
Channel details
Channels
Chart
Charts
Chat
Chat history
Chats
Check for updates
Checkout
Choose
Choose a file
Choose an option
Choose date
Choose file
Choose files
Choose folder
Chrome
Citations
City
Clean up
Clear
Clear all
Clear browsing data
Clear filter
Clear filters
Clear search
Clipboard
Clipboard history
Clone
Close
Close all
Close editor
Close others
Close saved
Close tab
Close window
Cloud
Co-host
Code
Collapse
Collapse all
Color
Colors
Colour
Colours
Column chart
Column settings
Column width
Columns
Command palette
Commands
Comment
Comments
Commit
Commit message
Commits
Community
Company
Company name
Compare
Completed
Component
Compose
Compress
Computer
Conditional Formatting
Confidential mode
Configure
Confirm
Confirm password
Confluence
Connect
Connected
Connecting
Connection
Connections
Console
Contact
Contact details
Contact information
Contact us
Contacts
Continue
Continue with Google
Continue with Microsoft
Contract
Contract end
Contract number
Contract start
Contract type
Contracts
Conversation
Conversation history
Conversations
Cookie policy
Cookie settings
Cookies
Copilot
Copy
Copy as
Copy as path
Copy link
Copy message
Copy password
Copy path
Copy to
Copy username
Cost center
Cost centre
Count
Country
County
Cover page
Create
Create account
Create an account
Create channel
Create event
Create folder
Create new
Create one
Created
Created at
Created by
Created date
Created on
Cross-reference
Currency
Current password
Custom
Customer
Customer ID
Customer name
Customer number
Customers
Customise
Customize
Cut
DATEV
DEBUG CONSOLE
DMs
Dark
Dark mode
Dark theme
Dashboard
Dashboards
Data
Data export
Data validation
Database
Databases
Date
Date & time
Date created
Date modified
Date of birth
Dates
Day
Day view
Days
Deactivate
Deactivate account
Deal
Deal name
Deal stage
Deals
Debug
December
Decline
Decrease decimal
Decrease indent
Default
Default apps
Default browser
Defaults
Define name
Delete
Delete account
Delete all
Delete column
Delete columns
Delete comment
Delete message
Delete permanently
Delete record
Delete row
Delete rows
Delete sheet
Deleted
Deleted Items
Delivery
Delivery address
Delivery date
Delivery receipt
Department
Deployments
Descending
Description
Deselect all
Design
Designer
Desktop
Desktop notifications
Details
Details pane
Developer
Developer tools
Devices
Dictate
Diff
Direct message
Direct messages
Disable
Discard
Discard changes
Discard draft
Disconnect
Disconnected
Discount
Discussions
Dismiss
Display
Display name
Do not disturb
Do not show again
Docs
Document
Documentation
Documents
Does not repeat
Domains
Don't ask again
Don't save
Don't show again
Done
Down
Download
Download all
Download images
Downloads
Draft
Draft view
Drafts
Drag and drop
Draw
Drives
Drop files here
Dropbox
Due
Due date
Duplicate
Duplicate tab
Duration
E-mail
EXPLORER
EXTENSIONS
Ease of access
Edge
Edit
Edit columns
Edit message
Edit profile
Edit record
Editing
Editor
Elements
Email
Email address
Email notifications
Emails
Emergency contact
Emoji
Employee
Employee ID
Employee name
Employee number
Employee record
Employees
Empty bin
Empty folder
Empty trash
Enable
Encoding
End
End call
End date
End time
Endnote
Ends
Enter a name
Enter password
Enter your email
Enter your password
Entries
Entry
Environment
Epic
Equation
Error
Errors
Estimate
Ethernet
Event details
Examples
Excel
Execute
Exit
Exit full screen
Expand
Expand all
Expires
Expiry date
Explain
Export
Export all
Export as PDF
Export to CSV
Export to Excel
Extensions
Extract
Extract all
FAQ
Failed
Family name
Favorites
Favourites
Fax
February
Feedback
Fetch
Field
Fields
Figma
File
File Explorer
File location
File manager
File name
File name extensions
File size
File type
Filename
Files
Fill
Fill color
Fill colour
Fill down
Filter
Filter by
Filter messages
Filters
Find
Find & Select
Find all references
Find and replace
Find in files
Find next
Find previous
Find references
Finish
Firefox
First
First name
First page
Fit to page
Fit to width
Flag
Flagged
Focus assist
Focus mode
Focused
Folder
Folders
Follow
Follow system
Follow up
Font
Font color
Font colour
Font size
Fonts
Footer
Footnote
Footnotes
Forecast
Forecasts
Forgot password
Fork
Format
Format Painter
Format as Table
Format document
Formatting options
Formula
Formula bar
Formulas
Forums
Forward
Forward as attachment
Forward message
Free/busy
Freeze
Freeze panes
Fri
Friday
From
From beginning
From current slide
Full header
Full name
Full screen
Function
Functions
GIF
GIFs
Gallery view
Gender
General
Generate
Generate password
Get data
Get link
Getting started
GitHub
GitLab
Given name
Given names
Gmail
Go
Go to
Go to date
Go to declaration
Go to definition
Go to file
Go to line
Go to today
Goals
Google Calendar
Google Chrome
Google Docs
Google Drive
Google Sheets
Got it
Grammar
Graph
Gridline
Gridlines
Group
Group by
Groups
Guests
HTML
Hang up
Header
Header & Footer
Heading
Heading 1
Heading 2
Heading 3
Headings
Help
Help center
Help centre
Hidden files
Hidden items
Hide
Hide details
Hide sheet
High contrast
High importance
Highlight
Hire date
History
Home
Home page
Homepage
Host
House number
HubSpot
Huddle
Hyperlink
IBAN
ID
ID number
Icon
Icons
Identities
Ignore
Ignore all
Illustrations
Image
Images
Import
Import contacts
Import data
Import/Export
Importance
Important
Imprint
In-call messages
Inbox
Incognito
Increase decimal
Increase indent
Index
Indexes
Industry
Info
Information
Input
Insert
Insert column
Insert columns
Insert function
Insert image
Insert link
Insert row
Insert rows
Insert sheet
Insights
Inspect
Inspect element
Install
Integrations
Inventory
Invert selection
Invite
Invite members
Invite people
Invoice
Invoice date
Invoice number
Invoices
Issue
Issue type
Issues
Italic
Item
Item type
Items
Items per page
JSON
January
JavaScript
Jira
Job
Job title
Jobs
Join
Join meeting
Journal
July
Jump to
Junk
Junk Email
Junk Mail
Justify
Kanban
Keep both
Keep editing
Key
Keyboard
Keyboard shortcuts
Label
Labels
Landscape
Language
Language & region
Language and region
Languages
Large icons
Last
Last activity
Last contacted
Last login
Last modified
Last modified by
Last month
Last name
Last page
Last seen
Last updated
Last week
Last year
Later
Layout
Lead
Lead source
Leads
Learn more
Leave
Leave call
Leave channel
Leave page
Left
Legal notice
Legend
LibreOffice
LibreOffice Calc
LibreOffice Writer
License key
Light
Light mode
Light theme
Line chart
Line endings
Line spacing
Link
Linked items
Links
Linux
List
List settings
List view
Lists
Live captions
Load images
Load more
Loading
Lobby
Local disk
Location
Lock
Lock screen
Log
Log in
Log off
Log out
Login
Logins
Logout
Logs
Low importance
Lower hand
Macros
Maiden name
Mail
Mailbox
Mailboxes
Mailings
Main menu
Manage
Manager
Manual
Maps
March
Margins
Mark all as read
Mark all read
Mark as complete
Mark as done
Mark as junk
Mark as read
Mark as spam
Mark as unread
Mark complete
Mark read
Mark unread
Markdown
Marketing
Mass update
Max
Maximise
Maximize
Maximum
Media
Medium icons
Meet now
Members
Memory
Mentions
Mentions & reactions
Menu
Merge
Merge & Center
Merge and center
Merge cells
Message
Message yourself
Messages
Microphone
Microsoft
Microsoft Edge
Microsoft Outlook
Microsoft Teams
Middle
Middle name
Milestone
Milestones
Min
Minimap
Minimise
Minimize
Minimum
Miro
Mobile
Mobile phone
Modified
Modified by
Modified on
Mon
Monday
Month
Month view
More
More actions
More options
More tools
Mouse
Move
Move down
Move to
Move to folder
Move to inbox
Move to recycle bin
Move to trash
Move up
Multitasking
Music
Mute
Mute all
My Drive
My account
My accounts
My calendars
My contacts
My day
My documents
My files
My leads
My opportunities
My orders
My profile
My projects
My tasks
Name
Name manager
National insurance number
Navigation
Navigation pane
Need help
Network
Network & internet
Never ask again
New
New Teams meeting
New account
New appointment
New case
New chat
New comment
New contact
New customer
New document
New email
New entry
New event
New file
New folder
New group
New incognito window
New invoice
New issue
New item
New items
New lead
New mail
New meeting
New message
New messages
New opportunity
New order
New password
New private window
New project
New record
New report
New sheet
New shortcut
New slide
New tab
New task
New text document
New ticket
New window
News
Next
Next month
Next page
Next week
Nextcloud
Nickname
Night light
No data
No items
No markup
No matches
No results
No results found
No spacing
No.
Normal
Normal text
Not now
Note
Notepad
Notes
Notification settings
Notifications
Notifications & actions
Notion
November
Number
Number format
Numbered list
Numbering
OK
OPEN EDITORS
OUTLINE
OUTPUT
October
Off
Office
Offline
Okay
On
One-time password
OneDrive
OneNote
Online
Open
Open file
Open folder
Open in new tab
Open in new window
Open link
Open recent
Open with
Opportunities
Opportunity
Opportunity name
Optional
Optional attendees
Optional features
Options
Order
Order by
Order date
Order details
Order number
Order status
Orders
Organisation
Organiser
Organization
Organizer
Orientation
Other
Other calendars
Out of office
Outbox
Outline
Outline view
Outlook
Outlook Data File
Output
Overview
Owner
PORTS
PROBLEMS
Packages
Page Layout
Page borders
Page break
Page breaks
Page color
Page info
Page number
Page numbers
Page setup
Page size
Page width
Paint
Paper size
Paragraph
Participants
Passed
Passport number
Password
Password generator
Passwords
Passwords and autofill
Paste
Paste special
Paste values
Pause
Pause notifications
Payment
Payment details
Payment method
Payment terms
Payments
People
Performance
Permission
Permissions
Personal data
Personal details
Personal information
Personalisation
Personalization
Personnel number
Phone
Phone number
Photos
Photoshop
Picture
Pictures
Pie chart
Pin
Pin message
Pin to top
Pinned
Pins
Pipeline
Pipelines
Pivot table
PivotChart
PivotTable
Place of birth
Places
Plain Text
Plain text
Plan
Planner
Plans
Please select
Please wait
Plugins
Poll
Polls
Port
Portrait
Position
Postal code
Postcode
Postcode / City
Power
Power Automate
Power BI
PowerPoint
Preferences
Present now
Presenter view
Press
Preview
Preview pane
Previous
Previous month
Previous page
Previous week
Price
Pricing
Print
Print all
Print layout
Print list
Print preview
Printer
Printers
Printers & scanners
Priority
Privacy
Privacy & security
Privacy policy
Private email
Problems
Processing
Product
Product name
Products
Profile
Progress
Project
Project name
Projects
Promotions
Properties
Protect sheet
Protect workbook
Province
Proxy
Publish
Publisher
Pull
Pull request
Pull requests
Push
Push notifications
Python
Quantity
Queries
Queries & Connections
Query
Quick access
Quick actions
Quick fix
Quick open
Quick search
Quick steps
Quick view
Quit
Quote
Quotes
RSS feeds
RSVP
RUN AND DEBUG
Raise hand
Raw
Reactions
Read
Read aloud
Read mode
Read more
Read receipt
Reading list
Reading pane
Ready
Reassign
Rebase
Recent
Recent files
Recently opened
Recently used
Recently viewed
Recents
Recommended charts
Record
Record owner
Recording
Records
Recovery
Recovery codes
Recurrence
Recycle bin
Redo
Refactor
Reference
Reference number
References
Refresh
Refresh all
Refresh list
Region
Regional settings
Register
Reject
Reject all
Related
Related items
Related records
Release notes
Releases
Reload
Reload page
Remember me
Remind me later
Reminder
Reminders
Remote desktop
Remove
Remove all
Remove duplicates
Rename
Rename sheet
Rename symbol
Reopen
Reopen closed tab
Repeat
Repeat password
Repeats
Replace
Replace all
Replace file
Replace in files
Reply
Reply all
Reply in thread
Reply to
Reply to all
Report
Report junk
Report spam
Reporter
Reports
Repositories
Repository
Requester
Required
Required attendees
Required field
Required fields
Reset
Reset all
Reset columns
Reset filters
Reset password
Resolution
Resolve
Resolved
Respond
Restart
Restart now
Restore
Restore defaults
Restore down
Results
Resume
Retry
Revert
Review
Review pane
Ribbon
Rich text
Right
Role
Roles
Room finder
Row height
Rows
Rows per page
Rule
Ruler
Rules
Run
Run report
Run without debugging
SAP
SEARCH
SKU
SOURCE CONTROL
SQL
SWIFT
Safari
Sales
Salesforce
Salutation
Sat
Saturday
Save
Save & close
Save all
Save and close
Save and continue
Save as
Save changes
Save draft
Save page as
Save password
Saved
Saved for later
Saved items
Saved to this PC
Saving
Scale
Scanner
Schedule
Schedule send
Schedule view
Scheduling assistant
Schema
Schemas
Screen time
Search
Search engine
Search folders
Search results
Search tabs
Section break
Secure note
Secure notes
Security
Security code
See all
See more
Select
Select a file
Select all
Select all occurrences
Select an option
Select columns
Select date
Select files
Select folder
Select language
Select none
Select option
Selection
Send
Send & receive
Send and archive
Send anyway
Send feedback
Send later
Send/Receive
Sensitivity
Sent
Sent Items
Sent Mail
Sent on
September
Series
Server
Servers
Service
ServiceNow
Services
Session
Sessions
Set a status
Set status
Settings
Severity
Shape
Shapes
Share
Share link
Share screen
SharePoint
Shared
Shared calendars
Shared folders
Shared mailbox
Shared with me
Sharing
Sheet
Sheets
Shipping
Shipping address
Shipping method
Shopping
Shortcuts
Show
Show all
Show as
Show comments
Show details
Show formulas
Show hidden
Show images
Show less
Show markup
Show more
Show original
Shut down
Shutdown
Side panel
Sidebar
Sign in
Sign in with Google
Sign in with Microsoft
Sign out
Sign up
Signature
Signatures
Simple markup
Site map
Site settings
Sitemap
Size
Skip
Skip file
Skip to content
Skype
Slack
Sleep
Slicer
Slide
Slide Show
Slide master
Slides
Small icons
Snippets
Snooze
Snoozed
Social
Social security number
Solution Explorer
Sort
Sort & Filter
Sort ascending
Sort by
Sort code
Sort descending
Sort messages
Sound
Source
Sources
Spaces
Spam
Sparklines
Speaker
Speaker notes
Speaker view
Speakers
Spelling
Spelling & Grammar
Split
Split editor
Sponsored
Sprint
Stage
Stage all
Staged changes
Stages
Starred
Start
Start call
Start date
Start debugging
Start of employment
Start recording
Start time
Start video
Starts
Startup
Stash
State
Statistics
Status
Status bar
Stay on page
Stay signed in
Step
Step into
Step out
Step over
Steps
Stickers
Stock
Stop
Stop debugging
Stop loading
Stop presenting
Stop recording
Stop sharing
Stop video
Storage
Story points
Street
Street address
Strikethrough
Style
Styles
Subfolder
Subject
Submit
Subscribe
Subscript
Subscription
Subtask
Subtasks
Subtitle
Subtotal
Success
Suggesting
Sum
Summary
Sun
Sunday
Superscript
Supplier
Suppliers
Support
Surname
Sweep
Switch account
Switch user
Symbol
Symbols
Sync
Sync now
Synced
Syncing
System
System default
TERMINAL
TIMELINE
Tab
Table
Table of contents
Tables
Tabs
Tag
Tags
Target
Targets
Task
Task manager
Taskbar
Tasks
Tax
Tax ID
Tax number
Team
Team lead
Team overview
Teams
Template
Templates
Tentative
Terminal
Terms
Terms & Conditions
Terms and conditions
Terms of service
Terms of use
Test connection
Text box
Text color
Text size
Text to columns
Theme
Themes
Thesaurus
This PC
This month
This week
This year
Thread
Threads
Thu
Thumbnails
Thunderbird
Thur
Thurs
Thursday
Ticket
Ticket number
Tickets
Tiles
Time
Time & language
Time spent
Time tracking
Time zone
Timeline
Timesheet
Timesheets
Timezone
Title
To
To do
To-do
Today
Toggle comment
Tokens
Tomorrow
Toolbar
Tools
Top
Total
Touchpad
Town
Trace dependents
Trace precedents
Track changes
Transitions
Translate
Translate page
Trash
Trello
Trends
Triggers
Troubleshoot
Try again
Tue
Tues
Tuesday
Turn off
Turn off camera
Turn on
Turn on camera
Tutorial
Tutorials
Two-factor authentication
Two-step verification
Type
Type a message
TypeScript
URL
Unarchive
Undelete
Underline
Undo
Undo delete
Undo send
Unflag
Unfollow
Ungroup
Unhide
Uninstall
Unit price
Unlock
Unmerge cells
Unmute
Unpin
Unpublish
Unread
Unread messages
Unstage
Unsubscribe
Unwatch
Up
Up to date
Update
Update and restart
Update your status
Updated
Updated at
Updated by
Updates
Upgrade
Upload
Upload complete
Upload file
Upload files
Usage
Use another account
Use system setting
User
User management
User name
Username
Users
VAT
VPN
Valid from
Valid until
Validate
Value
Values
Variables
Vault
Vaults
Vendor
Vendors
Verify
Version
Version history
Video
Video call
Video settings
Videos
View
View all
View details
View more
View page source
View profile
View settings
View source
Viewing
Views
Visio
Visual Studio
Visual Studio Code
Voice call
Volume
Waiting room
Warehouse
Warning
Warnings
Watch
Watchtower
Watermark
Web
Web layout
Webex
Webhooks
Website
Wed
Wednesday
Week
Week number
Week view
Weekdays
Weekends
What's new
What-if analysis
Whiteboard
Wi-Fi
Wiki
Window
Windows
Windows Update
Wizard
Word
Word count
Word wrap
Work email
Work week
Workbook
Workflows
Working elsewhere
Working hours
Worksheet
Workspace
Workspaces
Wrap text
Write a message
Write a reply
XML
YAML
Year
Year view
Yesterday
ZIP
ZIP code
Zendesk
Zoom
Zoom in
Zoom out
Zoom to fit
assets
build
components
config
cvv
dist
docs
include
lib
login
macOS
node_modules
pages
password
public
routes
scripts
security answer
src
styles
test
tests
user
username
utils
website
`;
