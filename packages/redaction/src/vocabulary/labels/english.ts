/** Interface labels in English, made by scripts/build-vocabulary.ts: never edited by hand. */
export const english = `
API Key
API keys
Abort
Abort editing
About
About homeservers
About us
Absolute Path
Accept
Accept all
Accept cookies
Access
Access Column Actions
Access Permissions
Access Token
Access denied
Access not allowed
Access restricted
Accessibility
Accessibility checker
Account
Account Console
Account Log
Account Security
Account actions
Account credit
Account credit history
Account credits
Account holder
Account management
Account name
Account number
Account of current user
Account owner
Account panel
Account settings
Account verified successfully
Accounts
Acrobat Reader
Action
Action Flat Tile
Action Flat Wide Tile
Action Tile
Action Wide Tile
Action list
Actions
Activate
Activate SSO
Activate Support Assistant
Activate Test Recorder
Activate selected button
Activation
Active Filter
Active Widgets
Active backup version
Active devices
Active filters
Active polls
Active sessions
Activities
Activity
Activity log
Actual size
Add
Add Below
Add Condition
Add Condition Row
Add Contact
Add Email Address
Add Grouping Criterion
Add New Line
Add New Tab
Add Payment Method
Add Phone Number
Add Photo
Add Protection Range
Add Relationship
Add Rule
Add SMS code verification
Add SSH Key
Add SSO domains
Add Sort Criterion
Add Upload
Add Widget
Add account
Add an Integration
Add an email address
Add an ssh key
Add apps
Add authenticator application
Add backup code verification
Add channels
Add column
Add comment
Add connected account
Add connection
Add domain
Add existing room
Add existing rooms
Add existing space
Add field
Add file
Add files
Add filter
Add flow
Add item
Add item to list
Add link
Add member
Add more
Add more files
Add new
Add new API key
Add new key
Add new payment method
Add new permission
Add new server
Add note
Add option
Add output
Add people
Add person
Add privileged users
Add promo code
Add reaction
Add remote
Add room
Add row
Add service provider details
Add sheet
Add some now
Add space
Add tag
Add theme
Add to favorites
Add to tasks
Add two-step verification
Add via discovery endpoint
Add via metadata
Add-in
Add-ins
Add-ons
Adding more files
Adding room
Additional Grants
Additional Options
Address
Address bar
Address book
Admin
Admin CLI
Admin Theme
Admin Tools
Administration
Administrator
Admit
Admit all
Adobe Acrobat
Advanced
Advanced search
After Today
Agenda
Aggregate By
Ajax request aborted
Alert
Algorithm
Align center
Align left
Align right
Alignment
All
All Catalogs
All Collections
All Rooms
All Selected
All Users
All accounts
All applications
All contacts
All customers
All fields
All fields required
All folders
All inboxes
All items
All items selected
All items unselected
All keys backed up
All leads
All locales
All mail
All markup
All messages
All opportunities
All orders
All projects
All settings
All sheets
All tasks
All threads
All-day
Allow
Allow IdP-initiated flow
Allow additional identifiers
Allow list
Allow subdomains
Allowed permission types
Already Activated
Already in call
Already logged in
Alt
Alt Gr
Always free
Always show message timestamps
Amount
An error occurred
An unexpected error occurred
An unknown error occurred
Analytics
Android
Animals & Nature
Animations
Annual payment
Another user
Answered Elsewhere
Any
Any Permission
Any action
Any numbers
Any time
App URL
App attribute
Appearance
Application
Application Type
Application window
Apply
Apply Automatically
Apply all
Apply changes
Apply color
Apply filters
Approve
Approve all
Approve widget permissions
Apps
Archive
Arrange all
Artifacts
Asana
Ascending
Ask every time
Assert value
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
Attention Action
Attribute name
Attribute review
Audio
Audio Output
Audio and Video calls
Audio devices
Audio settings
Audit log
Authentication Passed
Authentication aborted
Authentication failed
Authenticator application
Authorization URL
Authorize now
Authorized Provider
Auto
AutoFit column width
AutoSave
AutoSum
Autofill
Automate
Automatic
Automatic gain control
Automatic invitations
Automatic replies
Automatic suggestions
Automatically
Autoplay GIFs
Autoplay videos
Autosaved successfully
Autosaved version
Availability
Available Actions
Available Filter Names
Available Items
Available Options
Available Roles
Available Values
Available features
Avatar
Average
Avoid recent years
Avoid sequences
Axis
BIC
Back
Back to list
Back to login
Back to top
Background
Background color
Backlog
Backspace
Backup
Backup code
Backup codes
Backup key cached
Backup key stored
Balance
Ban from room
Ban from space
Ban users
Bank account
Bank details
Bank name
Banned users
Bar chart
Barcode
Basic
Battery
Bcc
Bearer token
Before Today
Begin audio recording
Begin screen capturing
Begin video recording
Bibliography
Billed annually
Billed monthly
Billing
Billing address
Billing cycle
Billing details
Bin
Binding Context
Birthday
Blame
Blank document
Blank page
Block Type
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
Border color
Border style
Borders
Bottom
Branch
Branches
Branding
Breadcrumbs
Break line
Breakout rooms
Breakpoint
Breakpoints
Brightness
Browse
Browse by Folder
Browse channels
Browse files
Browser default
Buffer editor
Bug
Bug reporting
Bugs
Bulk Upload
Bulk actions
Bulk edit
Bulk options
Bulleted list
Bullets
Button
By Folder
COMMENTS
CSS
Cache
Calculate now
Calculation options
Calculator
Calendar
Calendars
Call
Call Failed
Call back
Call declined
Call ended
Call in progress
Call invitation
Call stack
Call type
Calls
Camera
Camera Not Available
Campaign
Campaigns
Cancel
Cancel All
Cancel Edit
Cancel Multiple Selection
Cancel autocomplete
Cancel free trial
Cancel freeze
Cancel merge
Cancel request
Cancel search
Cancel subscription
Cancel upload
Cancelled signature upload
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
Caution
Cc
Cell
Cell styles
Cells
Center
Certificate expires
Change
Change Color
Change Log
Change Phone Number
Change Worksheet Permissions
Change description
Change history
Change history visibility
Change identity server
Change input device
Change layout
Change local branch
Change notification settings
Change password
Change permissions
Change provider
Change room avatar
Change room name
Change server ACLs
Change settings
Change space avatar
Change space name
Change the encryption key
Change topic
Changes
Channel
Channel details
Channels
Chart
Chart Type
Charts
Chat
Chat history
Chats
Check back again later
Check for update
Check for updates
Check the filter settings
Checking for an update
Checking server
Checkout
Choose
Choose Dates
Choose Month
Choose Time
Choose Year
Choose a file
Choose an account
Choose an option
Choose an organization
Choose date
Choose file
Choose files
Choose folder
Choose from existing
Chrome
Citations
City
Claim name
Clean up
Clear
Clear All Filters
Clear Contents
Clear Formats
Clear all
Clear all data
Clear and start editing
Clear browsing data
Clear cache and reload
Clear cache and resync
Clear cross-signing keys
Clear filter
Clear filters
Clear personal data
Clear search
Clerk attribute
Click for more info
Client ID
Client Versions
Client not found
Client secret
Clipboard
Clipboard history
Clock Dial
Clock view
Clone
Clone Repository
Clone project
Close
Close Modal
Close all
Close call
Close dialog
Close editor
Close flow
Close organization switcher
Close others
Close preview
Close saved
Close sheet tools
Close sidebar
Close tab
Close the popover
Close user menu
Close window
Closed poll
Cloud
Co-host
Code
Code Editor
Code block
Code blocks
Collapse
Collapse Group
Collapse Node
Collapse all
Collapse all categories
Collapse editor
Collapse items
Collapse quotes
Collapse reply thread
Collapse room list section
Collecting logs
Color
Color Palette
Colors
Colour
Colours
Column Header Row
Column View Settings
Column chart
Column settings
Column width
Columns
Combo Box
Command Autocomplete
Command Help
Command error
Command palette
Commands
Comment
Commit
Commit History
Commit changes
Commit message
Commits
Committer Details
Communication error
Community
Community ownership
Company
Company name
Compare
Compare Changes
Compare Versions
Compare version against
Comparing against
Compatibility mode enabled
Complete the SAML integration
Complete verification
Component
Compose
Compress
Compressing images
Computer
Conditional Formatting
Conditions Operator
Conditions Value
Confidential mode
Configuration nodes
Configure
Configure Directory Sync
Configure Git client
Configure Google Workspace
Configure Microsoft Entra
Configure Okta Workforce
Configure manually
Configure service provider
Configured Authenticators
Confirm
Confirm Generation
Confirm Removal
Confirm Security Phrase
Confirm Version Restoration
Confirm account deactivation
Confirm adding email
Confirm adding phone number
Confirm copy
Confirm delete
Confirm deletion
Confirm deploy
Confirm duplication
Confirm encryption setup
Confirm move
Confirm new password
Confirm passphrase
Confirm password
Confirm publish
Confirm restoration
Confirm unpublish
Confirmation
Confluence
Connect
Connect account
Connect wallet
Connected accounts
Connecting
Connection
Connection error
Connection failed
Connection lost
Connections
Consent denied
Console
Consult first
Contact
Contact details
Contact information
Contact us
Contacts
Contains Deletable Items
Contains Non-Selectable Items
Contains Select All Checkbox
Contains Selectable Items
Contains appointments
Contains required content
Context Data
Continue
Continue configuration
Continue setup
Continue with Google
Continue with Microsoft
Continue with SSO
Continue with previous account
Continuing without email
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
Copied
Copilot
Copy
Copy & Close
Copy Field
Copy Row
Copy Special
Copy all
Copy as
Copy as path
Copy claim name
Copy from
Copy group style
Copy invite link
Copy item url
Copy link
Copy message
Copy over existing key
Copy password
Copy path
Copy room link
Copy selected nodes
Copy the URL below
Copy to
Copy username
Cost center
Cost centre
Count
Country
Country Dropdown
County
Cover page
Coworkers and teams
Create
Create Project
Create Shortcut
Create Subflow
Create Tile
Create account
Create an account
Create branch
Create channel
Create default package file
Create default project files
Create event
Create first user
Create folder
Create key
Create key backup
Create new
Create new organization
Create new room
Create one
Create options
Create organization
Create poll
Create project files
Create realm
Create room
Create video room
Created
Created at
Created by
Created date
Created on
Creating
Creating HTML
Creating magic
Creating output
Creating rooms
Credentials encryption key
Credentials file
Credit from account balance
Crop
Crop square
Cross-reference
Cross-signing private keys
Cross-signing public keys
Crunching pixels
Crypto version
Ctrl
Currency
Current Draft
Current Page
Current Published Version
Current Timeline
Current Value
Current billing cycle
Current flow
Current key
Current password
Current plan
Current session
Current sheet
Currently Published
Currently experimental
Currently viewing
Custom
Custom Location
Custom SAML Provider
Custom SCIM provider
Custom URL
Custom color
Custom reaction
Custom row header content
Custom theme URL
Customer
Customer ID
Customer name
Customer number
Customers
Customise
Customize
Cut
Cut selected nodes
DATEV
DEBUG CONSOLE
DMs
Danger zone
Dark
Dark Cyan
Dark mode
Dark theme
Dashboard
Dashboards
Data
Data export
Data validation
Database
Database unexpectedly closed
Databases
Date
Date & time
Date Input
Date Range Input
Date Ranges
Date Type
Date and Time
Date created
Date modified
Date of birth
Date/Time Input
Dates
Day
Day view
Days
Deactivate
Deactivate account
Deactivate connection
Deactivate user
Deal
Deal name
Deal stage
Deals
Debug
December
Decline
Decline All
Decrease decimal
Decrease font size
Decrease indent
Decrypted event source
Decrypted source unavailable
Default
Default Action
Default Color
Default Device
Default Values
Default apps
Default browser
Default role
Default value
Defaults
Define Chart Properties
Define Column Properties
Define Filters
Define Groups
Define Sorting
Define name
Defined names
Delete
Delete Backup
Delete File
Delete Folder
Delete Selected Column
Delete Selected Row
Delete View
Delete account
Delete all
Delete and reconnect
Delete avatar
Delete branch
Delete column
Delete columns
Delete comment
Delete key
Delete message
Delete organization
Delete permanently
Delete record
Delete remote
Delete row
Delete rows
Delete selection
Delete sheet
Delete unmerged branch
Delete widget
Delete worksheet
Deleted
Deleted At
Deleted Items
Deleted successfully
Delivery
Delivery address
Delivery date
Delivery receipt
Deny
Department
Deploy options
Deployments
Descending
Description
Deselect All Rows
Deselect all
Design
Designer
Desktop
Desktop notifications
Desktop session
Details
Details pane
Developer
Developer mode
Developer tools
Development mode
Device Name
Device activity
Device approved
Device code
Device verified
Devices
Devices connected
Diagonal down border
Diagonal up border
Dictate
Diff
Direct message
Direct messages
Directory Sync
Directory attributes
Disable
Disable encryption
Disable flow
Disable selected nodes
Disabled
Discard
Discard Media
Discard changes
Discard draft
Discard recorded file
Disconnect
Disconnect anyway
Disconnect identity server
Discount
Discovery endpoint
Discussions
Disinvite from room
Disinvite from space
Dismiss
Display
Display name
Displaying time
Displays action
Distribute horizontally
Distribute vertically
Do not show again
Document
Document locked
Document modified
Documentation
Documents
Does not repeat
Domains
Don't ask again
Don't save
Don't show again
Double diagonal down border
Double diagonal up border
Down
Down arrow
Download
Download all
Download apps
Download images
Download logs
Downloading logs
Downloading update
Downloads
Draft
Draft saved successfully
Draft updated
Draft view
Drafts
Drag Dialog
Drag and Resize Dialog
Drag and drop
Draw
Drill Down
Drill Up
Drives
Drop files here
Dropbox
Due
Due date
Duplicate
Duplicate tab
Duration
Dynamic Date Input
Dynamic room predecessors
E-mail
EXPLORER
EXTENSIONS
Early previews
Ease of access
Echo cancellation
Edge
Edit
Edit Account
Edit Dashboard
Edit Image
Edit JSON
Edit Link
Edit Permissions
Edit Relationship
Edit Row
Edit all
Edit columns
Edit devices
Edit email address
Edit environment variable
Edit extra object
Edit file
Edit identifier
Edit identity provider
Edit message
Edit password
Edit phone number
Edit poll
Edit profile
Edit project dependencies
Edit project description
Edit record
Edit selected node
Edit setting
Edit subflow template
Edit topic
Edit values
Edited since
Editing
Editing Dashboard
Editing taken over
Editor
Element Call video rooms
Element with multiple content
Elements
Email Sent
Email address
Email addresses
Email already exists
Email notifications
Email summary
Email support
Email verified
Email verified successfully
Emails
Emergency contact
Emoji
Emoji Autocomplete
Employee
Employee ID
Employee name
Employee number
Employee record
Employees
Empty Value
Empty bin
Empty folder
Empty room
Empty trash
Empty user list
Enable
Enable API Key
Enable Markdown
Enable Update Notifications
Enable desktop notifications
Enable encryption
Enable encryption in settings
Enable end-to-end encryption
Enable flow
Enable guest access
Enable hardware acceleration
Enable live location sharing
Enable notifications
Enable room encryption
Enable selected nodes
Encoding
Encryption disabled
Encryption enabled
Encryption key
Encryption not enabled
Encryption upgrade available
End
End Poll
End call
End date
End time
Endnote
Ends
Ends with
Enrollment options
Enter
Enter Full Screen
Enter Security Key
Enter Security Phrase
Enter a name
Enter another code
Enter backup code
Enter email address
Enter file name
Enter only digits
Enter passphrase
Enter password
Enter permission description
Enter phone number
Enter promo code
Enter the one-time code
Enter username
Enter your email
Enter your password
Entity ID
Entries
Entry
Entry successfully validated
Environment
Environment Variables
Epic
Equation
Error
Error - Mixed content
Error Message Strip Close
Error Type
Error changing password
Error code
Error creating address
Error decrypting attachment
Error decrypting image
Error decrypting video
Error details
Error downloading audio
Error downloading image
Error fetching file
Error leaving room
Error loading Widget
Error processing audio message
Error processing voice message
Error removing address
Error starting verification
Error unsubscribing from list
Error updating main address
Error upgrading room
Errors
Esc
Estimate
Ethernet
Event Content
Event Type
Event details
Event log
Example message
Examples
Excel
Execute
Exit
Exit Live Preview
Exit full screen
Expand
Expand Group
Expand Node
Expand all
Expand all categories
Expand items
Expand map
Expand quotes
Expand room list section
Expand selection down
Expand selection left
Expand selection right
Expand selection up
Expand/Collapse
Expiration date
Expires
Expiry date
Explain
Explore Public Rooms
Explore account data
Explore room account data
Explore room state
Explore rooms
Export
Export Cancelled
Export Successful
Export all
Export as
Export as PDF
Export chat
Export nodes
Export room keys
Export to CSV
Export to Excel
Exported Data
External user ID
Extract
Extract all
FAQ
Facet Filter
Family name
Favorite icon checked
Favorite icon not checked
Favorites
Favourites
Fax
February
Federated Identities
Federated Identity
Feedback
Fetch
Fetching events
Fetching keys from server
Field
Fields
Figma
File
File Attached
File Explorer
File location
File manager
File name already exists
File name extensions
File size
File type
File uploaded
Filename
Files
Fill
Fill color
Fill colour
Fill down
Fill in missing fields
Fill screen
Filter
Filter By Name
Filter Constraint
Filter Items
Filter Operator
Filter by
Filter devices
Filter messages
Filter results
Filter room members
Filtered By
Filters
Find
Find & Select
Find all references
Find and replace
Find friends
Find in files
Find in workspace
Find next
Find people
Find previous
Find references
Finish
Finish editing file
Firefox
First
First Quarter
First name
First page
First payment amount
Fit for data
Fit to page
Fit to width
Flag
Flagged
Flow Description
Flow Properties
Flow file
Flows started
Flows stopped
Focal Point
Focus assist
Focus mode
Focused
Folder
Folder Name
Folders
Follow
Follow system
Follow up
Font
Font color
Font colour
Font size
Fonts
Food & Drink
Footer
Footer Row
Footer actions
Footnote
Footnotes
Forecast
Forecasts
Forget room
Forgot password
Fork
Format
Format Painter
Format as Table
Format document
Formatted with markdown
Formatting options
Formula
Formula bar
Formulas
Forums
Forward
Forward as attachment
Forward message
Fourth Quarter
Free trial
Free/busy
Freeze
Freeze first column
Freeze first row
Freeze panes
Frequently Used
Fri
Friday
Friends and family
From
From beginning
From current slide
From the beginning
Full Access
Full header
Full message
Full name
Full screen
Function
Function reference
Functions
GIF
GIFs
GSS Delegation Credential
Gallery view
Gender
General
Generate
Generate image
Generate key
Generate new API key
Generate new token
Generate password
Generated by AI
Generating thumbnails
Generic Keyboard Shortcuts
Get data
Get help
Get link
Get started
Getting started
Git config
Git merge aborted
Git merge completed
Git remotes
Git repository URL
GitHub
GitLab
Given name
Given names
Global
Global Configuration Nodes
Global Environment Variables
Global nodes
Gmail
Go
Go back
Go live
Go to
Go to date
Go to declaration
Go to definition
Go to file
Go to line
Go to today
Goals
Google Authenticator
Google Calendar
Google Chrome
Google Docs
Google Drive
Google Photos
Google Sheets
Google Workspace
Google attribute
Grammar
Granted Permissions
Granted Personal Info
Graph
Greater than
Grid View
Grid size
Gridline
Gridlines
Group
Group Header
Group Order
Group Row
Group by
Group selection
Group style copied
Groups
Guest
Guests
HTML
Handle as JSON array
Hang up
Header
Header & Footer
Header actions
Heading
Heading 1
Heading 2
Heading 3
Headings
Help
Help & About
Help center
Help centre
Hidden files
Hidden flows
Hidden items
Hide
Hide Filter Menu
Hide Password
Hide Selected Column
Hide Selected Row
Hide Widgets
Hide advanced
Hide all flows
Hide details
Hide flow
Hide formatting
Hide other flows
Hide selected node labels
Hide sessions
Hide sheet
Hide sidebar
Hide stickers
Hide tips
Hide topics
Hide verified sessions
High contrast
High importance
Highlight
Hire date
History
Home
Home options
Homepage
Homeserver feature support
Horizontal align
Horizontal merge
Horizontal rule
Host
Host / Name
Hour Range
House number
HubSpot
Huddle
Hyperlink
IBAN
ID
ID number
ID token claim
IP address
Icon
Icons
IdP metadata
Identities
Identity Provider
Identity server
Identity server not set
Ignore
Ignore & deploy
Ignore all
Ignore user
Ignored user
Ignored users
Ignored/Blocked
Illegal Content
Illustrated Message
Illustrations
Image
Image view
Images
Import
Import contacts
Import copy
Import data
Import example flow
Import files from
Import nodes
Import room keys
Import selected
Import/Export
Importance
Important
Imported duplicate node
Imported duplicate nodes
Imported unrecognised type
Imported unrecognised types
Imprint
In Progress
In-call messages
In-use app only
Inactive sessions
Inbox
Include Attachments
Incognito
Incoming Verification Request
Incompatible Database
Incompatible local cache
Incorrect Collection
Incorrect Security Phrase
Incorrect password
Incorrect value
Incorrect verification code
Increase decimal
Increase font size
Increase indent
Indent decrease
Indent increase
Index
Indexed messages
Indexed rooms
Indexes
Indian Red
Industry
Info
Information
Information Bar
Informative entry
Inherited from
Input
Input devices
Input type
Input view
Insert
Insert Column Before
Insert Row Before
Insert above
Insert below
Insert column
Insert columns
Insert function
Insert hyperlink
Insert image
Insert link
Insert row
Insert rows
Insert sheet
Insights
Inspect
Inspect element
Install
Install all
Install nodes
Integration manager
Integrations
Integrations not allowed
Interactively verify by emoji
Internal Link
Internal applications
Internal room ID
Invalid Email Address
Invalid JSON
Invalid Security Key
Invalid Table
Invalid URL
Invalid URL fragment
Invalid URL scheme
Invalid authenticator code
Invalid branch
Invalid clipboard data
Invalid date
Invalid encryption key
Invalid entry
Invalid existing password
Invalid file type
Invalid filename
Invalid input pattern
Invalid nodes
Invalid number
Invalid properties
Invalid property expression
Invalid theme schema
Invalid user
Invalid value
Inventory
Invert selection
Invitations successfully sent
Invite
Invite anyway
Invite by email
Invite by username
Invite members
Invite new members
Invite people
Invite users
Invited
Invoice
Invoice date
Invoice number
Invoices
Issue
Issue type
Issues
Italic
Item
Item Container
Item Selection
Item type
Items
Items per page
JSON
JSON editor
JSON string
JSONata Expression editor
January
JavaScript
Jira
Job title
Jobs
Join
Join an existing organization
Join meeting
Join public room
Join the beta
Join the discussion
Join the waitlist
Join waitlist
Joined
Joining room
Joining space
Journal
July
Jump to
Junk
Junk Email
Junk Mail
Justify
Kanban
Keep Existing Values
Keep both
Keep editing
Keep free trial
Keep going
Keep subscription
Key
Keyboard
Keyboard shortcuts
Keycloak Account Management
Keys restored
Label
Labels
Landscape
Language
Language & region
Language Dropdown
Language and region
Languages
Large icons
Last
Last Access
Last Quarter
Last activity
Last contacted
Last event
Last login
Last modified
Last modified by
Last month
Last name
Last page
Last seen
Last updated
Last used
Last week
Last year
Layout
Lead
Lead source
Leads
Learn more
Leave
Leave Blank
Leave all rooms
Leave anyway
Leave call
Leave channel
Leave organization
Leave page
Leave room
Leave some rooms
Leave space
Leave the beta
Leave without saving
Left
Left Handle
Left arrow
Legacy video call
Legal consent
Legal notice
Legend
Less info
Less than
LibreOffice
LibreOffice Calc
LibreOffice Writer
License key
Light
Light high contrast
Light mode
Light theme
Line Tile
Line chart
Line endings
Line spacing
Link
Link Nodes
Link Tile
Link Type
Linked accounts
Linked items
Links
Linux
List
List Box
List Item
List flows
List of Assigned Views
List options
List projects
List settings
List subflows
List view
Lists
Live Preview
Live captions
Live location enabled
Live location ended
Live location error
Live location sharing
Load images
Load more
Load more items
Load more polls
Loading
Loading Flows
Loading Node catalogs
Loading Palette
Loading Plugins
Loading catalogues
Loading live location
Loading new room
Loading node credentials
Loading polls
Loading preview
Loading project
Loading suggestions
Lobby
Local
Local Addresses
Local Changes
Local address
Local disk
Local files
Location
Location not available
Lock
Lock Until
Lock flow
Lock screen
Locked
Locked by another user
Log
Log back in
Log off
Log out all sessions
Logging out
Login Attempts
Login failed
Login user
Logins
Logo
Logout
Logout failed
Logout successful
Logout user
Logs
Logs sent
Looks good
Low Priority
Low bandwidth mode
Low importance
Lower hand
Macros
Maiden name
Mail
Mailbox
Mailboxes
Mailings
Main address
Main menu
Main timeline
Make default
Manage
Manage & explore rooms
Manage Views
Manage account
Manage account links
Manage applications
Manage clients
Manage consents
Manage events
Manage identity providers
Manage integrations
Manage modules
Manage palette
Manage pinned events
Manage project dependencies
Manage realm
Manage remote branch
Manage subscription
Manage users
Manage verified domains
Manager
Manager named
Manual
Manually export keys
Manually verify by text
Map feedback
Mapbox logo
Maps
March
Margins
Mark all as read
Mark all read
Mark as complete
Mark as done
Mark as junk
Mark as not suggested
Mark as read
Mark as spam
Mark as suggested
Mark as unread
Mark complete
Mark read
Mark unread
Markdown
Markdown editor
Marketing
Masked Edit
Mass update
Master private key
Match All
Match Any
Match default setting
Match system
Match system theme
Maximise
Maximize
Maximum
Media
Media omitted
Medium icons
Meet now
Members
Memory
Mentions
Mentions & keywords
Mentions & reactions
Mentions and Keywords
Mentions and Keywords only
Mentions only
Menu
Merge
Merge & Center
Merge all
Merge and center
Merge cells
Merge selection
Mermaid Diagram
Message
Message Actions
Message Details
Message Page
Message Pinning
Message Strip Error
Message Strip Information
Message Strip Success
Message Strip Warning
Message Types
Message bubbles
Message deleted
Message edits
Message layout
Message pending moderation
Message preview
Message search
Message yourself
Messages
Messages containing keywords
Messages in group chats
Messages in one-to-one chats
Messages sent by bot
Messages sent by bots
Metadata URL
Microphone
Microphone Not Available
Microsoft
Microsoft Authenticator
Microsoft Edge
Microsoft Entra ID
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
Minus infinity
Mirror local video feed
Missed call
Missing ID of version
Missing email
Missing required data
Missing session data
Mobile
Mobile Authenticator
Mobile Authenticator Setup
Mobile authenticator removed
Mobile phone
Mobile session
Modal Widget
Model
Modified
Modified Flows
Modified Nodes
Modified by
Modified nodes and flows
Modified on
Modified only
Modify widgets
Module Properties
Module documentation
Mon
Monday
Month
Month in Year
Month view
Monthly payment
Months
More
More Colors
More Column Settings
More actions
More info
More information
More options
More sidebar tabs
More tools
More versions
Mouse
Mouse click
Move
Move Bottom
Move Folder
Move Left
Move Right
Move Top
Move backwards
Move column down
Move column up
Move down
Move forwards
Move to
Move to folder
Move to inbox
Move to recycle bin
Move to trash
Move up
Multi Combo Box
Multi Input
Multi Select
Multi Value Combo Box
Multi Value Input
Multiple Selection
Multitasking
Music
Mute
Mute all
Mute microphone
Mute room
Muted Users
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
Name of passkey
National insurance number
Navigate Back
Navigate backward
Navigate forward
Navigation
Navigation Flat Tile
Navigation Flat Wide Tile
Navigation Tile
Navigation Wide Tile
Navigation pane
Negative Action
Network
Network & internet
Never ask again
New
New API Key Generated
New Notification Settings
New Recovery Method
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
New group call experience
New incognito window
New invoice
New issue
New item
New items
New key
New keyword
New lead
New line
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
New room
New sheet
New shortcut
New slide
New tab
New task
New text document
New ticket
New video room
New window
News
Next
Next Decade
Next Hour
Next Minute
Next Quarter
Next Second
Next Step
Next Year
Next autocomplete suggestion
Next group of messages
Next month
Next page
Next payment amount
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
Node Help
Node Type
Node disabled
Node enabled
Node removed from palette
Node-RED website
Nodes disabled
Nodes enabled
Nodes removed from palette
Noise suppression
Normal
Normal text
Not Checked
Not Found
Not Selected
Not Trusted
Not authorized
Not contains
Not encrypted
Not equals
Not right now
Note
Notepad
Notes
Nothing found
Nothing planned yet
Notification Autocomplete
Notification group read
Notification group unread
Notification options
Notification read
Notification settings
Notification sound
Notification targets
Notification unread
Notifications
Notifications & actions
Notifications debug
Notifications silenced
Notify everyone
Notify the whole room
Notion
November
Number
Number format
Number of messages
Number of users
Number stored as text
Numbered list
Numbering
Numeric Content
Numerical Count
OIDC Provider
OIDC native authentication
OK
OPEN EDITORS
OUTLINE
Object Identifier
Object Number
Object Status
Object Status Button
Object Tag
Observe only
Obtain permissions
October
Off
Office
Offline Token
Offline access
Okta Workforce
On
One-time code
One-time password
OneDrive
OneNote
Ongoing call
Online community members
Only billed annually
Only billed monthly
Open Library
Open Menu
Open Picker
Open Project
Open dial pad
Open documentation
Open event log
Open existing project
Open file
Open folder
Open in
Open in new tab
Open in new window
Open link
Open node information
Open organization switcher
Open poll
Open recent
Open room
Open search box
Open sheet menu
Open sheet tools
Open test URL
Open thread
Open user menu
Open user settings
Open with
Opened Tabs
Operating system
Operation failed
Opportunities
Opportunity
Opportunity name
Option List
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
Ordered list
Orders
Organisation
Organiser
Organization
Organization name
Organizer
Orientation
Original event source
Other
Other calendars
Other homeserver
Other impersonator device
Other options
Other published addresses
Other rooms
Other searches
Other sessions
Outbox
Outline view
Outlook
Outlook Data File
Output
Output devices
Overflow Items
Overview
Overwrite existing field data
Owner
PDF Viewer
PDF Viewer Content
PORTS
Packages
Page Layout
Page borders
Page break
Page breaks
Page color
Page down
Page info
Page not found
Page number
Page numbers
Page setup
Page size
Page up
Page width
Paint
Paint format
Palette management
Paper size
Paragraph
Parsed user info
Participants
Passphrase too short
Passport number
Password compromised
Password generator
Password reset successfully
Password untrusted
Passwords
Passwords and autofill
Passwords match
Past due
Past polls
Paste
Paste Besides Border Styles
Paste Column Width
Paste Field
Paste Format
Paste Formula
Paste Row
Paste URL
Paste Value
Paste group style
Paste nodes
Paste special
Paste values
Path copied
Pause
Pause notifications
Pause upload
Pay with test card
Payload Settings
Payment
Payment attempt not found
Payment details
Payment method
Payment methods
Payment terms
Payments
Pending approval
People
Performance
Permanently Delete
Permission
Permission Description
Permission Requestion
Permission Requests
Permission Required
Permissions
Personal Info
Personal account
Personal ban list
Personal data
Personal details
Personal information
Personalisation
Personalization
Personnel number
Phone
Phone number
Phone number verified
Phone numbers
Photos
Photoshop
Pick files
Pick photos
Picture
Pictures
Pie chart
Pin
Pin message
Pin to top
Pinned
Pinned messages
Pins
Pipeline
Pipelines
Pivot table
PivotChart
Place of birth
Places
Plain Text
Plan
Planner
Planning calendar
Planning calendar functions
Planning calendar interval
Plans
Play
Please select
Plugins
Poll
Poll history
Poll type
Polls
Popout widget
Port
Port labels
Portrait
Position
Positive Action
Postal code
Postcode
Postcode / City
Power
Power Automate
Power BI
PowerPoint
Preferences
Preparing upload
Present now
Presenter view
Preserve system messages
Press
Preview
Preview Sizes
Preview Space
Preview pane
Previous
Previous Decade
Previous Hour
Previous Minute
Previous Second
Previous Version
Previous Year
Previous group of messages
Previous month
Previous page
Previous week
Previously Published
Pricing
Primary email
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
Private room
Private space
Privileged Users
Problems
Proceed with reset
Processing
Product
Product name
Products
Profile
Profile details
Profile image
Profile picture
Progress
Project
Project History
Project Settings
Project already exists
Project name
Projects
Promotions
Properties
Prorated credit
Prorated discount
Protect Rows and Columns
Protect Worksheet
Protect sheet
Protect workbook
Protected Range
Province
Proxy
Proxy URL
Public room
Public rooms
Public space
Public spaces
Publish
Publish all locales
Publish changes
Published Addresses
Publisher
Pull
Pull changes
Pull request
Pull requests
Purchase additional seats
Push
Push notifications
QR Code
Quantity
Queries
Queries & Connections
Query
Quick Reactions
Quick access
Quick actions
Quick fix
Quick open
Quick search
Quick settings
Quick steps
Quick view
Quit
Quote
Quotes
RSS feeds
RSVP
RUN AND DEBUG
Radio Button
Raise hand
Range
Range picker
Rating Indicator
Raw
Raw Selector
Re-enter email address
Reactions
Read
Read Only
Read aloud
Read mode
Read more
Read receipt
Read receipts
Read token
Reading list
Reading pane
Ready
Ready for secure messaging
Realm Admin
Realm Management
Reassign
Rebase
Recent
Recent Conversations
Recent colors
Recent files
Recent searches
Recently Direct Messaged
Recently opened
Recently used
Recently viewed
Recently visited rooms
Recents
Recommended Locations
Recommended charts
Recommended for public spaces
Record
Record Video
Record owner
Recording
Records
Recovered Nodes
Recovery
Recovery Method Removed
Recovery codes
Recurrence
Recycle bin
Redirect URL
Redo
Redo edit
Refactor
Reference
Reference number
References
Refresh
Refresh all
Refresh changes
Refresh commit history
Refresh list
Refresh logs
Refresh module list
Regenerate backup codes
Region
Regional settings
Register
Registration Successful
Registration token
Reject
Reject & Ignore user
Reject all
Reject invitation
Rejecting invite
Related
Related Document
Related Options
Related items
Related records
Relative Path
Release notes
Releases
Reload
Reload App
Reload document
Reload page
Remember me
Remind me later
Reminder
Reminders
Remote Changes
Remote desktop
Remote name
Removable tile
Remove
Remove Access
Remove Condition
Remove Directory Sync
Remove Facet List
Remove Filter
Remove Filter Criterion
Remove Group Criterion
Remove Grouping Criterion
Remove Protection Range
Remove Relationship
Remove Request
Remove Rule
Remove SSO connection
Remove Sharing
Remove Sort Criterion
Remove Upload
Remove all
Remove connected account
Remove connection
Remove domain
Remove duplicates
Remove email
Remove email address
Remove environment variable
Remove file
Remove for everyone
Remove from group
Remove from room
Remove from space
Remove line
Remove member
Remove nodes
Remove output
Remove passkey
Remove payment method
Remove phone number
Remove promo code
Remove recent messages
Remove two-step verification
Remove users
Remove wallet
Removing domain
Rename
Rename Document
Rename Folder
Rename Passkey
Rename connection
Rename session
Rename sheet
Rename symbol
Renaming sessions
Renews at
Reopen
Reopen closed tab
Reopen hidden flow
Repeat
Repeat last action
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
Report Content
Report junk
Report spam
Report the entire room
Reporter
Reports
Repositories
Repository
Repository not found
Request access
Request media permissions
Requested JSON parse failed
Requested access
Requester
Required
Required attendees
Required field
Required fields
Required modules missing
Requires action
Requires compatible homeserver
Resend
Reset
Reset Filter
Reset Layout
Reset Password Expiration
Reset Password Token
Reset Preferences
Reset all
Reset columns
Reset connection
Reset everything
Reset filters
Reset password
Reset password code
Reset search
Reset the encryption key
Reset zoom
Resetting Preferences
Resize
Resize Dialog
Resize Horizontally
Resize Vertically
Resize column
Resolution
Resolve
Resolve conflicts
Resource Location
Respond
Responsive Table
Restart
Restart Flows
Restart now
Restore
Restore as draft
Restore as published version
Restore defaults
Restore down
Restore from Backup
Restored Successfully
Restoring keys from backup
Restricted
Results
Resume
Resume upload
Retry
Retry all
Retry upload
Revert
Revert changes
Revert shortcut
Review
Review Changes
Review pane
Review terms and conditions
Revoke
Revoke invitation
Revoke invite
Revoke key
Revoke permissions
Ribbon
Rich text
Rich text editor
Right
Right Handle
Right arrow
Role
Roles
Roles & Permissions
Room Addresses
Room Autocomplete
Room ID
Room Name
Room Notification
Room Topic
Room address
Room avatar
Room directory
Room finder
Room info
Room information
Room list
Room members
Room options
Room status
Room version
Room visibility
Rooms and spaces
Rotate Down
Rotate Left
Rotate Right
Rotate Up
Row
Row Actions
Row Collapsed
Row Expanded
Row Popin
Row Selected
Row Unselected
Row height
Rows
Rows per page
Rule
Ruler
Rules
Run
Run details
Run report
Run without debugging
SAP
SCIM endpoint URL
SEARCH
SKU
SMS Code
SMS Code Setup
SMS code verification enabled
SOURCE CONTROL
SQL
SSH Key
SSH Keys
SSO Required
SSO URL
SSO allow list
SSO bypass
SSO connection configured
Safari
Sales
Salesforce
Salutation
Sat
Saturday
Save
Save & close
Save Edit
Save View
Save all
Save and close
Save and continue
Save as
Save as Tile
Save changes
Save conflict resolution
Save draft
Save page as
Save password
Save setting values
Saved
Saved for later
Saved items
Saved nodes
Saved to this PC
Saving
Scale
Scan QR code
Scan QR code instead
Scanner
Schedule
Schedule Publish
Schedule send
Schedule view
Scheduled successfully
Scheduling assistant
Schema
Schemas
Screen time
Scroll Back
Scroll Forward
Scroll Top
Scroll tabs left
Scroll tabs right
Search Dialog
Search Field
Search all rooms
Search engine
Search failed
Search flows
Search folders
Search for
Search for images
Search for invalid nodes
Search for public spaces
Search for rooms
Search for spaces
Search for unknown nodes
Search help
Search history
Search icons
Search keys
Search members
Search names and descriptions
Search options
Search results
Search spaces
Search tabs
Search unused config nodes
Search users
Search widgets
Second Quarter
Seconds ago
Secret key name
Secret storage
Secret storage public key
Section break
Secure Backup
Secure Backup successful
Secure messaging for work
Secure note
Secure notes
Security
Security & Privacy
Security Key
Security Key mismatch
Security Phrase
Security code
Security recommendations
See all
See all features
See history
See less
See more
Segmented button
Segmented button group
Select
Select All Rows
Select File
Select Options
Select Permission
Select Roles
Select UI Language
Select View
Select a file
Select all
Select all occurrences
Select an item
Select an option
Select columns
Select connected
Select date
Select files
Select folder
Select items
Select language
Select none
Select option
Select range
Select role
Select spaces
Select specific modules
Select tab
Select the cell above
Select the cell below
Select the left cell
Select the next cell
Select the previous cell
Select the right cell
Selected Locales
Selected as favorite
Selection
Selection Limit
Self signing private key
Send
Send & receive
Send Email
Send Message
Send SMS
Send Verification Code
Send an encrypted message
Send an encrypted reply
Send analytics data
Send and archive
Send anyway
Send as message
Send custom state event
Send custom timeline event
Send feedback
Send invitations
Send later
Send logs
Send messages
Send reactions
Send read receipts
Send report
Send typing notifications
Send voice message
Send/Receive
Sending invite
Sensitivity
Sent
Sent Items
Sent Mail
Sent on
September
Series
Server
Server Options
Server Versions
Server error
Server info
Server name
Server rules
Servers
Service
Service provider
ServiceNow
Services
Session
Session ID
Session details
Session key
Session name
Session restored
Sessions
Set Protection Range
Set a status
Set as Default
Set as primary
Set as upstream branch
Set cell style
Set cell value
Set column style
Set crop area
Set focal point
Set new password
Set password
Set row style
Set status
Set the encryption key
Set theme
Set up
Set up Secure Backup
Set up Secure Messages
Set up two-step verification
Set username
Sets the room name
Settable at global
Settable at room
Setting ID
Setting definition
Setting up keys
Settings
Settings explorer
Setup credentials
Setup project files
Several filters applied
Severity
Shape
Shapes
Share
Share Room
Share Room Message
Share User
Share content
Share entire screen
Share invite link
Share link
Share location
Share screen
Share the resource
Share with others
SharePoint
Shared
Shared calendars
Shared folders
Shared mailbox
Shared with
Shared with me
Sharing
Sheet
Sheet Edit
Sheet View
Sheet tabs
Sheets
Shift
Shipping
Shipping address
Shipping method
Shopping
Shortcuts
Show
Show All Items
Show Field as Column
Show Filter Menu
Show Hide Column
Show Hide Row
Show Labs settings
Show NSFW content
Show Object List
Show Password
Show QR code
Show Selected
Show Selected Items Only
Show Selected Only
Show Settings
Show Value Help
Show Widgets
Show action list
Show advanced
Show all
Show all config nodes
Show all rooms
Show all threads
Show as
Show comments
Show details
Show display name changes
Show error details
Show formatting
Show formulas
Show grid
Show help
Show hidden
Show image
Show images
Show in outline
Show left sidebar
Show less
Show locales
Show markup
Show merge conflicts
Show more
Show next tip
Show node help
Show node information icon
Show node status
Show notifications
Show original
Show palette
Show polls button
Show preview
Show previews of messages
Show profile picture changes
Show project settings
Show results in outline
Show right sidebar
Show selected node labels
Show sidebar
Show stickers button
Show the full text
Show tips
Show topics
Show typing notifications
Show unstaged changes
Showing versions for
Shutdown
Side panel
Sidebar
Sign in
Sign in instead
Sign in new device
Sign in with
Sign in with Google
Sign in with Microsoft
Sign in with Solana
Sign out
Sign out device
Sign out devices
Sign out of device
Sign up
Sign up with Solana
Signature
Signature upload failed
Signature upload success
Signatures
Signed Out
Signing In
Signing certificate
Signing up
Silence call
Simple markup
Single Dates
Single planning calendar
Single sign-on URL
Site map
Site settings
Size
Size Limit
Skip
Skip file
Skip for now
Skip to content
Skip verification for now
Skype
Slack
Sleep
Slicer
Slide
Slide Show
Slide Tile
Slide master
Slider Handle
Slides
Sliding Sync configuration
Sliding Sync mode
Small icons
Smileys & People
Snippets
Snooze
Snoozed
Social
Social Login
Social security number
Solution Explorer
Some characters not allowed
Sort
Sort & Filter
Sort Order
Sort ascending
Sort by
Sort code
Sort descending
Sort messages
Sound
Source
Source URL
Source Validation Error
Sources
Space Autocomplete
Space home
Space information
Space members
Space options
Space selection
Space used
Space visibility
Spaces
Spaces with access
Spam
Sparklines
Speaker
Speaker notes
Speaker view
Speakers
Specific Version
Specified persons
Spell check
Spelling
Spelling & Grammar
Spin Button
Split
Split Button
Split editor
Sponsored
Sprint
Stack Vertically
Stage
Stage all
Stage all changes
Stage change
Staged changes
Stages
Starred
Start
Start DM anyway
Start Flows
Start Verification
Start audio stream
Start authentication
Start call
Start chat
Start chatting
Start configuration
Start date
Start debugging
Start free trial
Start new chat
Start of employment
Start recording
Start time
Start using Key Backup
Start video
Start writing
Started
Starting backup
Starting export
Starts
Starts with
Startup
Stash
State
State Key
Statement ID
Statement not found
Statistics
Status
Status Icon
Status bar
Stay logged in
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
Stop Flows
Stop and close
Stop audio recording
Stop debugging
Stop loading
Stop presenting
Stop recording
Stop screen capturing
Stop sharing
Stop video
Stop video recording
Storage
Story points
Stream active
Stream passive
Street
Street address
Strikethrough
Style
Sub Items
Subflow Description
Subfolder
Subject
Submission Successful
Submit
Submit debug logs
Submit recorded file
Subscribe
Subscribed lists
Subscript
Subscription
Subscription begins
Subtask
Subtasks
Subtitle
Subtotal
Subtotal per period
Success
Success Message Strip Close
Success Type
Successfully deployed
Successfully installed modules
Successfully restarted flows
Successfully signed in
Successfully signed up
Successfully unlocked
Successfully verified email
Suggested Rooms
Suggesting
Sum
Summary
Summoning images
Sunday
Superscript
Supplier
Suppliers
Support
Support Assistant Settings
Support adding custom themes
Surname
Swap Relationship
Swap Upload
Sweep
Switch account
Switch plans
Switch user
Symbol
Symbols
Sync
Sync now
Sync user attributes
Synced
Syncing
System
System Alerts
System Info
System default
System font name
TERMINAL
TIMELINE
Tab
Tab menu
Table
Table of contents
Tables
Tabs
Tag
Tags
Take Picture
Take Screenshot
Take over
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
Technical Information Dialog
Template
Templates
Terminate Upload
Terms
Terms & Conditions
Terms and conditions
Terms of service
Terms of use
Test Recorder
Test Recorder Settings
Test card information
Test connection
Test provisioning
Test run
Text Direction
Text box
Text color
Text editor
Text rotate
Text size
Text to columns
Text wrap
The list contains errors
The list contains issues
The list contains warnings
The table contains errors
The table contains issues
The table contains warnings
The tree contains errors
The tree contains issues
The tree contains warnings
Theme
Themes
Thesaurus
Third Quarter
Third-Party applications
This PC
This month
This week
This year
Thread
Thread Id
Thread options
Threads
Threads timeline
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
Tilt Down
Tilt Up
Time
Time & language
Time Input
Time Picker
Time Selector
Time input view displayed
Time spent
Time tracking
Timeout error
Timesheet
Timesheets
Timezone
Title
To
To-do
Today
Toggle Code Block
Toggle Gridlines
Toggle Italics
Toggle Link
Toggle Quote
Toggle attribution
Toggle block
Toggle bold
Toggle comment
Toggle editing
Toggle hidden event visibility
Toggle italic
Toggle left sidebar
Toggle microphone mute
Toggle navigator
Toggle palette
Toggle password visibility
Toggle preview
Toggle right panel
Toggle right sidebar
Toggle space panel
Toggle underline
Token URL
Token incorrect
Token not provided
Token refresh successful
Tokens
Toolbar
Tools
Total
Total Due per period
Total due
Total due today
Total paid
Total per period
Touchpad
Town
Toxic Behaviour
Trace dependents
Trace precedents
Track changes
Transfer Failed
Transitions
Translate
Translate page
Trash
Travel & Places
Tree Item
Trello
Trends
Trigger action
Triggers
Triple diagonal down border
Troubleshoot
Truncated value copied
Try again
Try now
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
Two-step verification setup
Type
Type a message
TypeScript
UI Preview
URL
URL Previews
Unarchive
Unban from room
Unban from space
Uncaught error
Undelete
Under active development
Underline
Undo
Undo delete
Undo edit
Undo send
Unflag
Unfollow
Ungroup
Ungroup selection
Unhandled error response
Unhide
Unignored user
Uninstall
Unit of Time
Unit price
Unknown App
Unknown Command
Unknown caller
Unknown error
Unknown failure
Unknown nodes
Unknown room
Unknown server error
Unknown session type
Unlimited seats
Unlock
Unlock flow
Unmerge cells
Unmerged changes
Unmute
Unmute microphone
Unnamed Group
Unnamed Room
Unnamed Space
Unnamed audio
Unordered list
Unpin
Unprotect Worksheet
Unpublish
Unpublished successfully
Unread
Unread messages
Unrecognised address
Unreliable in encrypted rooms
Unsaved Changes
Unselected as Favorite
Unstage
Unstage all changes
Unstage change
Unstaged changes
Unsubscribe
Unsupported provider
Unused configuration nodes
Unused subflows
Unverified
Unverified session
Unverified sessions
Unwatch
Up
Up arrow
Up to date
Upcoming Events
Upcoming features
Update
Update Notifications
Update Password
Update and restart
Update available
Update for everyone
Update nodes
Update profile
Update username
Update your status
Updated
Updated at
Updated by
Updated successfully
Updates
Updating draft
Updating space
Upgrade
Upgrade Room Version
Upgrade private room
Upgrade public room
Upgrade required
Upgrade room
Upgrade the room
Upgrading room
Upload
Upload Error
Upload all
Upload avatar
Upload complete
Upload completed
Upload custom sound
Upload failed
Upload file
Upload files
Upload from Cloud
Upload module tgz file
Upload paused
Uploaded sound
Uploading
Uploading logs
Uppy Dashboard
Usage
Use Debug Sources
Use Value Help
Use an identity server
Use another account
Use another method
Use app
Use bundled emoji font
Use custom key
Use custom size
Use email
Use email instead
Use existing number
Use high contrast
Use passkey instead
Use phone
Use phone instead
Use system setting
Use username
Used by another connection
User Agent
User Attribute
User Autocomplete
User Busy
User Defined
User Directory
User Info URL
User Settings
User access information
User attributes
User device
User information
User management
User menu
User profile
User roles
User rules
User signing private key
User's server unreachable
Username already exists
Users
VAT
VPN
Valid from
Valid until
Validate
Value
Value State Error
Value State Information
Value State Success
Value State Warning
Value copied
Value for X
Value help available
Values
Values at explicit levels
Variables
Vault
Vaults
Vendor
Vendors
Verification Pending
Verification Request
Verification cancelled
Verification code
Verification email address
Verification explorer
Verification link
Verification requested
Verification required
Verification timed out
Verified
Verified Successfully
Verified domains
Verified key
Verified session
Verified sessions
Verify
Verify User
Verify again
Verify by emoji
Verify by scanning
Verify domain
Verify email address
Verify other device
Verify phone number
Verify session
Verify with Security Key
Verify with another device
Version
Version Control
Version ID
Version history
Versions
Vertical align
Vertical merge
Video
Video call
Video call ended
Video call started
Video devices
Video room
Video rooms
Video settings
Videos
View
View All Protection Ranges
View Commit Changes
View Permissions
View all
View applications
View calendar by
View chat timeline
View clients
View consents
View credit history
View details
View documentation
View events
View features
View full URL
View groups
View identity providers
View in room
View instructions
View list
View live location
View log
View message
View more
View nodes
View page source
View payment
View poll
View poll in timeline
View profile
View read-only
View realm
View related event
View rules
View servers in room
View settings
View source
View users
Viewing
Views
Visibility
Visio
Visual Studio
Visual Studio Code
Visual editor
Voice & Video
Voice Message
Voice broadcast
Voice broadcasts
Voice call
Voice processing
Voice settings
Volume
Vote not registered
Waiting for answer
Waiting for approval
Waiting room
Warehouse
Warn before quitting
Warning
Warning Message Strip Close
Warning Type
Warning issued
Warnings
Watch
Watchtower
Watermark
Web
Web layout
Web page
Web session
Webex
Webhooks
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
Widget ID
Widget added by
Wiki
Window
Windows
Windows Update
Wizard
Wizard Progress Bar
Wizard Steps
Word
Word count
Word wrap
Work email
Work week
Workbook
Workflows
Working hours
Worksheet
Workspace
Workspaces
Wrap text
Write a message
Write a reply
Write an option
Write something
Wrong Security Key
Wrong file type
XML
YAML
Year
Year view
Years
ZIP
ZIP code
Zendesk
Zoom
Zoom Image
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
