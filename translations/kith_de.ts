<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Ask</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>There is no kind of record called &quot;%1&quot;. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field called &quot;%2&quot;. There are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example Europe/Vienna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the activity was done, else when it is due or starts, else when it was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example piece, hour or kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the order comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s internet domain, for example example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 10 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11 to 50 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>51 to 200 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>201 to 500 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>501 to 1000 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1001 to 5000 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 5000 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year, for example 1998.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsidiaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the language to write in, for example de or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps this person out of every mailing and call list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company of the current main job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations written at others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalised value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current main job, shown in lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a sentiment: from -2 (angry) to +2 (enthusiastic).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from the stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own probability in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts instead of the stage&apos;s probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurring amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in a deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 (none) to 10 (decides alone).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability then in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number or code of this record in the other system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest completed activity, note or stage change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the next planned activity is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lead is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact this lead is about, when known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why disqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted to contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted to company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted to deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour such as #3d7ebf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the other person is to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example a form, a call or a trade fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording that was agreed to, or where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency of new deals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of a hundred deals in this stage are won in the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rots after days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal without a touch for so many days is shown in red. Empty: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name by which imports and rules know this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example de_AT or en_GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most open leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How imports, filters and the command line call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picklist value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picklist values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name from the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For relations: a person who has a manager is a direct report to that one. Empty: the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer offered; records that have it keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by the program when the ticket is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First response due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnGuess</name>
    <message>
        <source>Nothing of a %1 fits; the column is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells look like e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells look like phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells look like web addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells look like countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells look like names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates can be read in two ways; say which</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The quotation marks in this row do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is longer than %1 characters and was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row contains NUL bytes, which are not text; they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some bytes of this row are not text in the encoding %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “%1” followed by a space was not quoted; it was read as part of the field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvSniffer</name>
    <message>
        <source>The file cannot be read again from its begin: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The text encoding “%1” is not known. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row holds a character that the encoding %1 lacks. Choose UTF-8 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>%1 must be a whole number, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can have %2 decimals at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an amount of money such as %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is either yes or no, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a date that exists: “%2”. Type for example %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a day and time: “%2”. Type for example %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no country called “%2”. Type its name or its two-letter code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no currency called “%2”. Type its three-letter code, for example EUR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Nothing was left there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“and”, “or” or the end; put a value of several words in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“)”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“empty”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“empty” or “not empty”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“in”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of = != &lt; &lt;= &gt; &gt;= ~ ^, “is empty”, “is not empty” or “in (…)”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“(”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“,” or “)”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= or != for a field that is yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number with up to %1 decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, with a point before the decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount such as 1250.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day such as 2026-01-31 or a time such as 2026-01-31T14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at “%1” (character %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter cannot be understood %1. Expected: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>The mapping says &quot;%1&quot;: &quot;%2&quot;; it must be one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping says &quot;%1&quot;: &quot;%2&quot;; it must be a single character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping was saved by a newer version of Kith. Bring this program up to date, or map the columns by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is for &quot;%1&quot;; contact and company can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names a column &quot;%1&quot; that the file does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping says so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The row is empty in all mapped columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is mapped to &quot;%2&quot;, which is nothing of a %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts are taken to be in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country that is known here. Write its name or its two letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be imported. Choose contact or company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company&apos;s domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail (work)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail (private)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail (other)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone (work)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone (mobile)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone (private)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone (main)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in the other system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row of the file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of the file goes anywhere. Map at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows, %2 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected rows cannot be written to &quot;%1&quot;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, the file has %2 columns. Is a delimiter inside a value not quoted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names nobody: it has no key, no name, and no e-mail address or phone number that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record here fits this row, and only updates were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the file is about the same record already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the file calls the same company &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the file has the same key, address or number and was rejected. Mend both rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company would be its own parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the file is about the same record and says something else for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected rows cannot be written to &quot;%1&quot;: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1, cells separated by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 rows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New values in your lists: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row fits %1 records equally well. Give it a key of its own, or merge them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file. Choose a CSV or TSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The desktop&apos;s keychain does not answer. Type the passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>This amount is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a currency. Use a code of three letters such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>A stolen file would resist for about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A stolen file would resist for about %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A stolen file would resist for about an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A stolen file would resist for about %n hours.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A stolen file would resist for about a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A stolen file would resist for about %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A stolen file would resist for about a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A stolen file would resist for about %n years.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A stolen file would be open in less than a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stolen file would resist for centuries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common words and names are tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swapping letters for digits, as in “p4ssw0rd”, hardly helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains your name or the file&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions are guessed quickly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences such as “abc” or “123” are guessed quickly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that lie side by side are guessed quickly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and years are guessed quickly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Four or five unrelated words make a passphrase that is strong and easy to type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy rows of a table first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>The amount of a line is too large. Check quantity and price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage of this deal is no longer there. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stage belongs to another pipeline. Choose a stage of the deal&apos;s pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline has no stage that fits. Choose a stage, or add one to the pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are deals in the stage “%1”, so it must stay open, won or lost as it is. Move them to another stage first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set when the record is made and cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage history is written by the program alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed %2 meanwhile. Compare both versions and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this choice is no longer in its list. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the record that this %2 belongs to is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” of this system belongs to another record already (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has a value with the key “%1” already (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two people are related in this way already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a consent for this channel and purpose already. Change that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has this tag already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an order with the number “%1” already (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 “%1” is taken already by “%2”. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still needed by “%2” (%3). Change that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has got %2 since. Undo the later changes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already above this company. A company cannot be above itself: choose another parent company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 %2</source>
        <extracomment>%1 kind of record, in lower case where the language writes it so; %2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 %2 to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer there (%1). Somebody may have removed it, or undone its making.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no relation called “%2”. There are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of choices called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can only be compared with a number, not with “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can only be compared with a date such as 2026-01-31, not with “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This filter is nested too deeply. Make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter can hold %1 values at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter can hold %1 texts at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is either yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith workspace “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code opens the workspace without the passphrase: when it is forgotten, when its owner is away, when the beginning of the file is damaged. Type it where Kith asks for the passphrase; the letter O and the digit 0 count as the same, so do I, L and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the file can read everything. Keep it on paper, locked away, not beside the computer. It stops working when the passphrase is changed: print a new one then. Without the passphrase and without this code nobody can open the file, its makers included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet could not be saved as “%1”. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word lists of the sample are damaged. Install Kith anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Seeds</name>
    <message>
        <source>Lifecycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade fair or event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agriculture and food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automotive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Construction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance and insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotels and restaurants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retail and wholesale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation between people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spouse or partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opposes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product lacks something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why disqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>The text encoding “%1” is not known. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read any further: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1 is too long: %2 characters are possible. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a character that cannot be stored. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the two-letter code of a country, for example AT, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the three-letter code of a currency, for example EUR, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. Choose one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. Every record of this kind (%2) needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a currency. Choose one, for example EUR, or empty the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies before %2. Exchange the two or correct one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company cannot be its own parent. Choose another one or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact needs a name, an e-mail address or a phone number. Fill in one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person cannot be related to themselves. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentiment is a number from −2 (angry) to +2 (enthusiastic). Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a date that exists: “%2”. Type for example 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is either yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not name a record. Choose it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>No workspace is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>await</name>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::app::Application</name>
    <message>
        <source>Something unexpected went wrong. What you see is still safe; please go on, and report it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::app::Tour</name>
    <message>
        <source>The tour uses no keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you typed is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of “Customers”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not appear. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::app::Workspace</name>
    <message>
        <source>The keychain holds no key for this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the sample workspace in “%1”. Make some, or allow writing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample workspace was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::storage::CipherDriver</name>
    <message>
        <source>Unable to change the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raw key has 64 or 96 hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raw key has 32 bytes, its salt 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key only a database in memory can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted database cannot have a shared cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name contains a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLite library in use cannot encrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is wrong, or the file is not an encrypted database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted, or not a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary data cannot be kept off the disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::storage::Store</name>
    <message>
        <source>No workspace is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong while reading.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::storage::Text</name>
    <message>
        <source>The history of the workspace is damaged at one place. Open a backup to undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of “%1” were changed later. Undo the later changes first, or leave these records as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody changed the same fields meanwhile (%n record(s)). Compare both versions and choose.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The encryption of this installation does not work as it must. The workspace was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not open “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged or was cut off. Open a backup of it, and keep the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is busy with “%1”. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask the owner of the file for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “%1” is not there: %2. If it is on another drive or computer, connect it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1” in %2. It may have been moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file, and so not a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: “%1” cannot be written. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written here: the folder or the file is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “%1” is not there. Connect the drive or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be reached: the drive reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that was just written is not whole; it was thrown away. Check the drive and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase could not be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has “%1” open. Close it there, then change the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was not changed: the drive is full or reports an error. The old one still opens “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an encrypted database of another program, not a Kith workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Kith. Update Kith on this computer to open it; nothing in the file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be brought up to date; it was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be made in a shared or synchronised folder (%2): several computers writing to one file would destroy it. Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: it is not a Kith workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in a shared folder and open on another computer, or was not closed there. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in a shared or synchronised folder (%2). Several computers writing to one file would destroy it, so it is shown read-only. Copy it to this computer to work with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” or its folder is write-protected, so it is shown read-only. Copy it to a folder of your own to work with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was opened read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not closed properly: its last changes are still in “%1-wal”, and its folder is write-protected. Copy both files to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Kith and must be brought up to date, but it cannot be written here. Copy it to a folder of your own and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be brought up to date, and an older Kith has it open. Close that one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of “%1” is full, so it is shown read-only. Free some space and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record refers to another record that is not there, or is still used by others. Remove or change what refers to it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong while saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer there: somebody removed it. Undo the removal to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer there: somebody removed it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this record meanwhile. Look at it again before removing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many programs have the workspace open. Close some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the writer makes new records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record already has this value. Change it, or open the other record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that is needed is missing. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is of the wrong kind for its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values do not fit together. Check the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive returned damaged data. Copy the workspace to another drive or open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive of the workspace reports an error or is not there any more. Nothing of the last action was saved. Check the drive and open the workspace again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not allowed in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is busy with the workspace. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file was moved or removed while it was open. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is read-only: nothing can be changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file is damaged. Open a backup, and keep the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for is not in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing of the last action was saved; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file cannot be opened: its folder is gone or not accessible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is too large to be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not open this file, or the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is read-only: its passphrase cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be undone whole: %n later record(s) refer to what it made. Undo those first, or leave what they refer to as it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer where it was opened: the file was moved, renamed or removed, or its drive is gone. Nothing was saved. Bring it back to %2 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action is not in the history of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be undone by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an ordinary SQLite database without encryption, not a Kith workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too small to be a Kith workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Kith workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open “%1”. Check capital letters and the keyboard layout, or use the code of the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is right, but the beginning of “%1” is damaged. Open a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is right, but “%1” was cut off: its end is missing. Copy it again from where it came from, or open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer gives no random numbers; no key can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key cannot be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code has a typing mistake. It is 16 groups of 5 letters and digits, as printed on the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::AboutDialog</name>
    <message>
        <source>About Kith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your customers in one encrypted file that is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt %1, SQLCipher, ICU, libphonenumber, zxcvbn and QtKeychain. Kith sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file is encrypted anew. The recovery sheet printed before stops working; you get a new one. Copies and backups made until now keep the old passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the code of the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Old passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::ChildList</name>
    <message>
        <source>name@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+49 30 123456</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>www.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the main one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this the main one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::ChoiceFieldEdit</name>
    <message>
        <source>nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::ClashBox</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the same fields while you were editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what each field should say, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::CommandBox</name>
    <message>
        <source>Find a record, a page or an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::CommandModel</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::CreateDialog</name>
    <message>
        <source>Create a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace is one encrypted file. Keep it where your backups reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As colleagues know you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the workspace goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith workspaces (*.kith)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is weak. Use it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets hold of the file could guess it. It can be changed later, but copies of the file made until then keep the weak one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records of the list, in its order, as comma separated values. The file is not encrypted: whoever finds it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::FactsView</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::FormBinder</name>
    <message>
        <source>(what you typed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::HistoryView</name>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written about this record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::HitList</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportColumnsStep</name>
    <message>
        <source>Load a mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and where they go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day.Month.Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month/Day/Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year-Month-Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 234,56</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,234.56</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How “%1” is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 columns are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at those marked with a question mark: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportFileStep</name>
    <message>
        <source>Contacts or companies as comma or tab separated values, as spreadsheets and other programs write them. Nothing is changed before you have seen what would happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportLookStep</name>
    <message>
        <source>The first row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colon ( : )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 columns. The first rows:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportOptionsStep</name>
    <message>
        <source>Write rows that cannot be taken to a file, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add new records and update those that are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only add new records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only update records that are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in the other system, else e-mail, phone, name and company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in the other system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: every row is a new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;record is one with the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “Old CRM”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;other system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters, such as DE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country of phone numbers without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is not encrypted: it holds rows of what you import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportReportView</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it cannot be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 updated, %4 already as they should be, %5 rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 companies are made because a row names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rejected rows are in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportWizard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it read correctly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does each column go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the records?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import mappings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an import mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The mapping holds no customer data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping could not be saved as “%1”. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::LineFieldEdit</name>
    <message>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::LinkFieldEdit</name>
    <message>
        <source>Show what can be chosen (Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the %2 yet. Choose from the list that opens while typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::ListPage</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the record panel (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: %1 and created_at &gt;= 2026-01-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field = value, with != &lt; &lt;= &gt; &gt;= ~ (contains) ^ (begins with), is empty, is not empty, in (a, b), joined by and, or, not and parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the trash. What is in it can be restored at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: panel · Enter: open · F2: edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words must be found, the last one may be unfinished. Accents and capitals do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 match the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1 wait here until they are restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one, or import a list you already have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::ListView</name>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing %1–%2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was brought up to this version of Kith. The file as it was is kept as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked · the file is closed, its key is wiped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample workspace · deleted when you close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you typed is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be lost, and the work that runs would be stopped; what that has written so far is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be stopped; what it has written so far is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking now stops it; what it has written so far is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in this program&apos;s memory, unencrypted, and is back after unlocking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had typed is kept in memory until you unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Kith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore with &amp;sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About this workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find or run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the record &amp;panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the &amp;rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Kith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1. Left alone, because they were changed later: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith workspaces (*.kith)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed. The recovery sheet printed before is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 records are in “%2”. That file is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::NavigationRail</name>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::NewPassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words that only you put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::NotesView</name>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::NoticeBar</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::PassphrasePrompt</name>
    <message>
        <source>Passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::RecordEditor</name>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at the fields marked in red. Nothing has been saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been saved yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was moved to the trash meanwhile. You can still save your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody saved this record meanwhile. Your changes are kept: save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are kept, nothing has been overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile and taken over here: %1. Your own changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record does not exist any more. What you typed is still here to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have changed this record and not saved it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sc</source>
        <comment>letters that the buttons Save and Cancel use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::RecordPanel</name>
    <message>
        <source>Select a record to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this record (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a window of its own (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::RecordWindow</name>
    <message>
        <source>Discard the note?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have begun a note and not saved it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::RecoverySheetDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this sheet or copy the code by hand now. It is the only way in when the passphrase is lost. Kith does not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet %1.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved without encryption. Print it, then delete the file: whoever finds it and the workspace can read everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::RelatedView</name>
    <message>
        <source>Related records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is related to this record yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith speaks the new language when it is started the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without keys and mouse for this long, the file is closed and its key is wiped. What is typed in open editors stays in memory and is back after unlocking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember this workspace&apos;s key in the desktop&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample workspace has a key that nobody knows; it is deleted when you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then everybody who can use your desktop session can open the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop offers no keychain at the moment, so the passphrase has to be typed each time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::ShortcutsDialog</name>
    <message>
        <source>In a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the record panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record as a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record in its own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving, after a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::StrengthMeter</name>
    <message>
        <source>Reckoned for an attacker who has the file and tries %L1 passphrases a second, as about a hundred graphics cards do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this passphrase opens the file. Nobody can reset it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::TagList</name>
    <message>
        <source>Add to: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::UnlockPage</name>
    <message>
        <source>Remember in the desktop&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop offers no keychain at the moment, so the passphrase has to be typed each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in the keychain is not the one of this file any more. Type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::WelcomePage</name>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your customers in one encrypted file that is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private workspace with invented people. It leaves without a trace when you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith workspaces (*.kith)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::WorkspaceInfoDialog</name>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLCipher %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cipher settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought up from version %1; the file as it was is kept as “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, journal %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the workspace to see what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ui::WorkspaceView</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kithctl</name>
    <message>
        <source>Checks every page&apos;s authentication code, SQLite&apos;s structures, foreign keys, the invariants, and recomputes all derived data. Exit code 4 when something is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: %1 pages, %2 rows, content %3.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 findings. Keep this file as it is and restore a backup.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the path, or make a workspace with &quot;kithctl create&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty. A workspace needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was brought up to date; the backup from before is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Choose another name; kithctl never overwrites a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new encrypted workspace. --name is the name of its first user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json and the CSV would both go to standard output. Name a file with --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows written to %2. The file is not encrypted.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a list as CSV, with ids and readable names, to standard output or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id. Ids are whole numbers, as query prints them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 with the id %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows who changed what in one record, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping &quot;%1&quot; cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping &quot;%1&quot; is not a JSON object (%2 at byte %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows: %2 created, %3 updated, %4 unchanged, %5 rejected.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 companies were made because rows of the file name them.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows with their reasons: %1 (not encrypted).
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was changed.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;kithctl undo&quot; takes all of it back.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a CSV or TSV file of contacts or companies: one action, one undo; a second time changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
  workspace  %2
  created    %3
  size       %4
  schema     %5
  SQLCipher  %6
  journal    %7 on %8
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what the workspace is and how much is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kithctl does without a window what an administrator or a script needs from a Kith workspace.

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
For all commands:
  --passphrase-fd N   the first line of this descriptor is the passphrase (or the recovery code);
                      also KITH_PASSPHRASE_FD=N. Else the keychain is asked, else the terminal.
  --json              one JSON document on standard output; messages go to standard error
  --help, --version

Filters (--where): field op value, with and, or, not and parentheses. Operators: = != &lt; &lt;= &gt; &gt;=
  ~ (contains) ^ (starts with), is empty, is not empty, in (a, b). &quot;city = Berlin and created_at &gt; 2026-01-01&quot;
Sorting (--sort): fields with commas, a leading minus for descending: last_name,-updated_at

Exit codes: 0 done, 1 refused or not found, 2 usage, 3 wrong passphrase, 4 damaged or check found
  something, 5 busy, 6 read-only, disk full or gone, 7 conflict, 8 cancelled, 9 internal error.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it like this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. &quot;kithctl --help&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists records that match a filter and a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed. Older recovery sheets no longer open this file; older backups keep the old passphrase.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the passphrase. The new one comes from --new-passphrase-fd, KITH_NEW_PASSPHRASE_FD, the second line of --passphrase-fd, or the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--today takes a date like 2026-03-31, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has contacts already. Sample data goes into a new or empty workspace only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 contacts and what belongs to them: %2 rows.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills a new or empty workspace with believable records; the same seed and day make the same content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file descriptor. Give a number, for example 3 together with 3&lt;FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase cannot be read from file descriptor %1. Open it, for example with %1&lt;FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase was given and there is no terminal to ask on. Use --passphrase-fd N or the variable KITH_PASSPHRASE_FD=N; its first line is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the latest action back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Desktop CRM in one encrypted file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of every page and dialog, in light and dark, into the folder DIR, and quit. Needs no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith opens one workspace at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display. &quot;kith --tour DIR&quot; writes pictures of the program instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
