extension ARLKit {
    /// Categories of office business, misdirected mail and machine mail.
    static let other = #"""
          - code: policy-review
            name: Policy and intranet review
            about: "The annual review of an intranet page or policy, or a change to intranet content."
            skill: business
            minutes: 120
            clocks: [correspondence]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: []
              helpful: [title, needed-by]
            auto-allocate: false
            cues:
              - { phrase: "annual review", weight: 4 }
              - { phrase: "intranet page*", weight: 4 }
              - { phrase: "page owner", weight: 4 }
              - { phrase: "content owner", weight: 4 }
              - { phrase: "policy review", weight: 4 }
              - { phrase: "update the page", weight: 4 }
              - { phrase: "update the intranet", weight: 4 }
              - { phrase: "staff guidance", weight: 4 }
              - { phrase: "new wording", weight: 4 }
              - { phrase: "archive the page", weight: 4 }
              - { phrase: "records management policy", weight: 4 }
              - { phrase: "intranet", weight: 3 }
              - { phrase: "due for review", weight: 3 }
              - { phrase: "isd polic*", weight: 3 }
              - { phrase: "out of date", weight: 3 }
              - { phrase: "content request", weight: 3 }
              - { phrase: "contact details on", weight: 3 }
              - { phrase: "web editor", weight: 3 }
              - { phrase: "policy owner", weight: 3 }
              - { phrase: "acceptable use policy", weight: 3 }
              - { phrase: "redirect", weight: 3 }
              - { phrase: "no changes needed", weight: 3 }
              - { phrase: "adolygiad blynyddol", weight: 3 }
              - { phrase: "tudalen fewnrwyd", weight: 3 }
              - { phrase: "hyperlink*", weight: 3 }
              - { phrase: "publish on the intranet", weight: 3 }
              - { phrase: "style guide", weight: 3 }
              - { phrase: "last reviewed", weight: 2 }
              - { phrase: "welsh version", weight: 2 }
            examples:
              - |
                Annual review: Records Management Policy
                The records management policy you own was last reviewed on 1 December 2025, so it's due for review.
                Please confirm no changes needed or send marked-up text, and complete the evidence form either way.
                Information Security Division policy team
                Last year the evidence was returned after the deadline and the audit committee noticed. So please
                also name a deputy owner. If the roles in section 3 have altered with the reorganisation, the chart
                at annex B will need changing too: it still shows the post of Departmental Record Officer as
                reporting to a director who has since left.
              - |
                intranet page out of date
                page on kew visits still says deborah is the contact, she left in 2024. also phone no wrong. can u
                update the page
              - |
                Content request
                Please add a paragraph on the new disposal form to your intranet page, halfway down under "When
                records are due", and link the form. Wording approved by Sunita. Live by Monday week if you can.
              - |
                Welsh version of library pages
                All pages that staff in Wales use must be bilingual from January. Have you a Welsh version of
                "Borrowing from other libraries" or should we commission a translation? Content owners please reply
                by 1 December.
              - |
                Clear desk and records at home
                In this year's review of the clear desk policy, Security propose new wording on taking case papers
                home. Para 4.2 mentions your team. Could somebody read it over and tell us whether it's right? Track
                changes are on.
                At present it says that papers may be taken home "where necessary", which seems to us to be no rule
                at all. We suggest: only with a manager's written agreement, only in the lockable pouch, never
                overnight in a car, and a note of file numbers left in the office. Estates think the pouches have
                run out. If you've a better form of words we would be grateful to have it by the end of the month.
              - |
                Email retention guidance page
                The intranet says that emails are auto-deleted after 90 days, your policy says 24 months. Staff
                guidance needs to be one or the other. Which is correct, and who'll change it?
              - |
                Do we archive the page?
                Nobody has visited "Microfiche reader booking" since 2021. As page owner do you agree that I archive
                the page and put in a redirect to the library home?
              - |
                Adolygiad blynyddol o'r dudalen fewnrwyd
                Mae'ch tudalen fewnrwyd ar hawlfraint i fod i gael ei hadolygu ym mis Rhagfyr. A wnewch chi
                gadarnhau bod y cynnwys yn gywir, neu anfon y newidiadau?
              - |
                40 hyperlinks broken
                Our crawl shows 40 broken hyperlinks on AR&L pages following the move to the new domain. Spreadsheet
                attached. Could the web editor in your team fix those marked red before month end? Green ones
                redirect already.
              - |
                Your name still on three policies
                Gareth, the register shows you as policy owner of "Off-site Storage", "Scanning Standards" and
                "Naming Conventions", but you moved to library. Who takes over? Review dates are 30/11, 30/11 and
                15/01.
              - |
                Plain English edit
                I've rewritten "Requesting a historic file" to the style guide, reading age 9 down from 16. Please
                check I haven't altered what it means. If fine I'll publish on the intranet and record it as this
                year's review.
              - |
                pages to merge
                we have 3 pages on the same thing: "finding old files", "historic files", "file finder (new)". want
                to merge, keep the middle one, redirect the others. as content owner can you say what goes and
                approve the text, need it for the december intranet refresh, sandra in comms says style guide limit
                is 400 words
          - code: meeting
            name: Meeting
            about: "Arranging meetings, calendars and rooms."
            skill: business
            minutes: 10
            clocks: [acknowledge]
            seen-by: all
            marking: OFFICIAL
            priority: low
            facts:
              required: []
              helpful: [needed-by]
            auto-allocate: false
            cues:
              - { phrase: "team meeting", weight: 4 }
              - { phrase: "meeting room", weight: 4 }
              - { phrase: "book a room", weight: 4 }
              - { phrase: "calendar invite", weight: 4 }
              - { phrase: "reschedule", weight: 4 }
              - { phrase: "availability", weight: 4 }
              - { phrase: "apologies for", weight: 4 }
              - { phrase: "dial in", weight: 4 }
              - { phrase: "doodle poll", weight: 4 }
              - { phrase: "move the meeting", weight: 4 }
              - { phrase: "cancelled meeting", weight: 4 }
              - { phrase: "join the meeting", weight: 4 }
              - { phrase: "cyfarfod", weight: 4 }
              - { phrase: "room booking", weight: 4 }
              - { phrase: "calendar", weight: 3 }
              - { phrase: "are you free", weight: 3 }
              - { phrase: "agenda", weight: 3 }
              - { phrase: "teams invite", weight: 3 }
              - { phrase: "catch up", weight: 3 }
              - { phrase: "can we move", weight: 3 }
              - { phrase: "away day", weight: 3 }
              - { phrase: "half an hour", weight: 3 }
              - { phrase: "pencil in", weight: 3 }
              - { phrase: "teams meeting", weight: 3 }
              - { phrase: "minutes and agenda", weight: 3 }
              - { phrase: "attendees", weight: 3 }
              - { phrase: "hot desk", weight: 3 }
              - { phrase: "induction", weight: 3 }
              - { phrase: "diary", weight: 2 }
              - { phrase: "slot", weight: 2 }
              - { phrase: "invite", weight: 2 }
              - { phrase: "min induction", weight: 2 }
            examples:
              - |
                Team meeting, Thursday
                Can we move the team meeting from 10 to 11.30 on Thursday? Ngozi only starts at 11 that day and we
                want her for the stats item. Room 5.14 is free till 1.
              - |
                RASO network: December date
                Please complete the Doodle poll for the next network meeting by the 20th. Attendees: all regional
                RASOs, DRO, AR&L. Agenda items to Becca. It will be hybrid, dial in details later.
                It would be the last of the year and we'd like to end at three so that those from the North can get
                home. The Nottingham room seats eighteen and has a working camera, the Leeds one seats thirty and
                hasn't. If more than four people can't come on any of the dates we'll try for January, though Becca
                tells me that the room charges go up then.
              - |
                are you free for a chat
                hiya have you got half an hour tues or weds to talk thru the store move, no rush. teams fine
              - |
                Room booking cancelled
                Your booking of Meeting Room 3B, Petty France, 24 November 14:00 to 16:00 has been released because
                facilities need the room. Please choose another slot. Do not reply to this address.
              - |
                Apologies
                Apologies for Wednesday's governance board, I'm on jury service. Hamid will come in my place. Would
                you forward the calendar invite and the papers to him?
              - |
                Kew away day
                Pencil in Tuesday 8 December for our joint away day with the archive's transfer advisers. They offer
                10.30 tea, a tour of the repository, lunch. Numbers by end of next week please and any dietary
                needs.
              - |
                Induction for new starter
                Could the library fit in a 20 min induction for a new paralegal one morning w/c 30 Nov? Her diary's
                open.
              - |
                Cyfarfod ar-lein
                A fyddech chi ar gael am gyfarfod Teams ddydd Llun y 23ain am 2 o'r gloch i drafod y rhaglen
                hyfforddi? Gallaf anfon gwahoddiad.
              - |
                Job share hand-over slot
                I've put a standing 15 minutes at noon on Wednesdays in the team calendar so that you two overlap.
                Shout if it clashes with inbox duty. Hot desk near the window booked too
              - |
                Visitors from Jersey
                Three colleagues from the Jersey archives would welcome a meeting when they're in London on the 2nd
                or 3rd. What availability do you have and how do they get passes for the building?
              - |
                reschedule??
                Sorry again, train's off. reschedule for next wk? same people same link
              - |
                Lunch and learn
                Would one of the librarians be able to give a lunchtime talk to forty new caseworkers on a Wednesday
                in January, on line, half an hour with questions? Something like "what the library can do for you".
                I can book a room with a screen as well in case some want to come in. The 13th and 27th are open in
                everyone's calendar; the 20th clashes with pay day queries. Previous speakers brought biscuits,
                though nobody will insist.
          - code: wrong-department
            name: For another department
            about: "A matter that belongs to another body, such as the Home Office, the CPS, the police or a council."
            skill: business
            minutes: 10
            clocks: [one-day]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: []
              helpful: [postcode]
            auto-allocate: false
            cues:
              - { phrase: "naturalisation", weight: 4 }
              - { phrase: "police report", weight: 4 }
              - { phrase: "dbs", weight: 4 }
              - { phrase: "dbs check", weight: 4 }
              - { phrase: "crown prosecution service", weight: 4 }
              - { phrase: "land registry", weight: 4 }
              - { phrase: "title deeds", weight: 4 }
              - { phrase: "council tax", weight: 4 }
              - { phrase: "parking fine", weight: 4 }
              - { phrase: "speeding", weight: 4 }
              - { phrase: "universal credit", weight: 4 }
              - { phrase: "hmrc", weight: 4 }
              - { phrase: "dvla", weight: 4 }
              - { phrase: "planning permission", weight: 4 }
              - { phrase: "planning application", weight: 4 }
              - { phrase: "asylum", weight: 4 }
              - { phrase: "war office", weight: 4 }
              - { phrase: "social services", weight: 4 }
              - { phrase: "bailiff*", weight: 4 }
              - { phrase: "nhs record*", weight: 4 }
              - { phrase: "y cyngor", weight: 4 }
              - { phrase: "leave to remain", weight: 4 }
              - { phrase: "treth gyngor", weight: 4 }
              - { phrase: "visa", weight: 3 }
              - { phrase: "police record", weight: 3 }
              - { phrase: "jury service", weight: 3 }
              - { phrase: "army service record", weight: 3 }
              - { phrase: "legal aid application", weight: 3 }
              - { phrase: "y swyddfa gartref", weight: 3 }
              - { phrase: "biometric*", weight: 3 }
              - { phrase: "passport office", weight: 3 }
              - { phrase: "home office", weight: 2 }
              - { phrase: "driving licence", weight: 2 }
              - { phrase: "immigration", weight: 2 }
              - { phrase: "neighbour", weight: 1 }
            examples:
              - |
                Naturalisation certificate
                My father became British in 1957 and I'd like a copy of his naturalisation certificate. He came from
                Trieste. Do you deal with these or is it the Home Office?
              - |
                title deeds
                we bought the house in 1983 and need the deeds, building society has closed. land registry said it
                isnt registered. do you hold them
              - |
                Criminal records check for a job
                I start at a nursery and the DBS check has stalled for six weeks. Please can you chase it?
                Application number F0098812.
              - |
                Parking fine
                I will NOT be paying the parking fine from your car park outside Tesco, there was no sign and I had
                a blue badge. Cancel it.
              - |
                Police report of accident
                Our insured was in a collision at Newark on 3 October and the other driver was cautioned. We need
                the police report and the officer's sketch. Reference NG/24410.
              - |
                Charging decision
                Why has the Crown Prosecution Service dropped the case against my neighbour? The victim liaison unit
                never phones. I've a crime number.
              - |
                Grandad's army record
                Looking for the army service record and medals of Sgt Wm. Oddy, Green Howards, killed at Anzio. I've
                found nothing on your website apart from court stuff so may be in the wrong place.
                I did write to the regiment, and a nice lady told me the museum closes in winter. My father is in a
                home now and would love to see his own father's medals on the wall, with something typed underneath.
                He never met him. I have the service number, the name of the ship and a postcard from Naples with
                half of the writing washed off.
              - |
                Treth gyngor
                Mae'r cyngor wedi codi treth gyngor arnaf ddwywaith. Dwi wedi ffonio heb lwc. Allwch chi helpu?
              - |
                Visa refused
                Hello sir I apply for visitor visa to see my daughter and is refused because bank statements. I want
                to make an appeal, where is my file please? GWF number available. Thanking you
              - |
                Jury service next month
                I've been summoned for jury service on 7 December but I am having an operation. The form says to
                reply online and I haven't got online, my granddaughter is sending this.
              - |
                Landlord and universal credit
                My universal credit has stopped and my landlord's sent bailiffs. I was told you keep all the county
                court records so I thought you could tell them to wait.
                What happened is that I missed one appointment at the jobcentre because my boy was in hospital, and
                they stopped the lot. The rent goes straight to him, the landlord, so he's not had it for two
                months. There's a date on the letter, the 26th, and it says that they can break the lock. I've sent
                photos of the hospital letter to everybody I can think of.
              - |
                planning objection
                Objection to planning application 26/01882/FUL, 14 flats behind Mill Lane. Traffic, light, bats.
                Please register.
          - code: automatic
            name: Automatic mail
            about: "Out-of-office replies, bounces, delivery notices, newsletters and read receipts."
            skill: business
            minutes: 1
            clocks: []
            seen-by: all
            marking: OFFICIAL
            priority: low
            facts:
              required: []
              helpful: []
            auto-allocate: false
            cues:
              - { phrase: "out of office", weight: 5 }
              - { phrase: "automatic reply", weight: 5 }
              - { phrase: "autoreply", weight: 4 }
              - { phrase: "i am away", weight: 4 }
              - { phrase: "on annual leave", weight: 4 }
              - { phrase: "on leave until", weight: 4 }
              - { phrase: "limited access to email", weight: 4 }
              - { phrase: "undeliverable", weight: 4 }
              - { phrase: "delivery has failed", weight: 4 }
              - { phrase: "delivery status notification", weight: 4 }
              - { phrase: "mail delivery failed", weight: 4 }
              - { phrase: "mailer-daemon", weight: 4 }
              - { phrase: "read receipt", weight: 4 }
              - { phrase: "your message was read", weight: 4 }
              - { phrase: "unsubscribe", weight: 4 }
              - { phrase: "view this email in your browser", weight: 4 }
              - { phrase: "mailbox is full", weight: 4 }
              - { phrase: "no longer monitored", weight: 4 }
              - { phrase: "could not be delivered", weight: 4 }
              - { phrase: "maternity leave", weight: 4 }
              - { phrase: "will respond on my return", weight: 4 }
              - { phrase: "your ticket has been", weight: 4 }
              - { phrase: "this is an automated", weight: 4 }
              - { phrase: "allan o'r swyddfa", weight: 4 }
              - { phrase: "ateb awtomatig", weight: 4 }
              - { phrase: "quarantined messages", weight: 4 }
              - { phrase: "scheduled maintenance", weight: 4 }
              - { phrase: "do not reply to this", weight: 3 }
              - { phrase: "newsletter", weight: 3 }
              - { phrase: "password expires", weight: 3 }
              - { phrase: "you are receiving this", weight: 3 }
              - { phrase: "because you signed up", weight: 3 }
              - { phrase: "because you subscribed", weight: 3 }
            examples:
              - |
                Automatic reply: your enquiry
                I am on annual leave until Monday 30 November with limited access to email. For anything urgent
                contact the listing office. Otherwise I will respond on my return.
              - |
                Undeliverable: Your request
                Delivery has failed to these recipients or groups: j.quayle@harbourlaw.example. The e-mail address
                you entered couldn't be found. Please check and try to resend. 550 5.1.1 User unknown
                Diagnostic information for administrators: generating server mx3.harbourlaw.example; remote server
                returned recipient rejected; original message headers follow. Received from relay.justice.example by
                mx3.harbourlaw.example with ESMTPS; Tue, 10 Nov 2026 11:02:17 +0000. Subject: Your request. To find
                out more about how to fix this, see the help page of your provider.
              - |
                Read: RE: Transcript
                Your message was read on 12 November 2026 09:14:22 (UTC) Dublin, Edinburgh, Lisbon, London.
              - |
                Legal Heritage Newsletter, Issue 71
                In this issue: a new home for the Devon rolls, conference report, members' queries. View this email
                in your browser. You receive this because you subscribed. Unsubscribe or change your preferences at
                any time.
                Also inside: our spring lecture series begins on 4 February with a talk on debtors' schedules;
                volunteers wanted for the indexing of 11,000 recognizances; book notes, including a long-awaited
                edition of a Norfolk justice's notebook; and the answer to last month's puzzle. The society is a
                registered charity and is run by its members. To advertise, write to the editor at the address
                below.
              - |
                Delivery delayed
                This is an automated message. Your mail to records@northshire.example has been queued for 24 hours
                and has not been delivered. No action is required. Further attempts will be made for 4 days.
              - |
                Allan o'r swyddfa / Out of office
                Diolch am eich neges. Rwyf allan o'r swyddfa tan ddydd Mercher. Thank you for your message. I am out
                of the office until Wednesday and shall reply then.
              - |
                Ticket opened
                Your ticket has been logged, number INC0448821. Our aim is to reply within two working days. This
                mailbox isn't monitored so please do not reply to this message.
              - |
                Mailbox is full
                The recipient's mailbox is full and can't accept messages now. Original subject: Copy of register.
                Try again later or reach the recipient another way.
              - |
                Maternity leave
                Hello! I've now started maternity leave and will be back in the autumn of 2027. Mail sent here won't
                be read. Please write to the team address in my place. Best, Tilly
              - |
                Scheduled maintenance this weekend
                The document management platform will be down for scheduled maintenance from 18:00 Friday to 08:00
                Saturday. You don't need to do anything. Service Desk notices, unmonitored.
              - |
                Quarantined messages digest
                You have 3 quarantined messages from the past day. Release or block each of them in the security
                portal. This digest is generated every morning at 6.
              - |
                Message from the scanner
                This is an automated notice from device PF-08-Copier3. Your scan job "doc20261117.pdf" (14 pages)
                was too large to be delivered and has been kept on the device for 24 hours. No reply is needed.
          - code: spam
            name: Spam
            about: "Unsolicited selling, phishing and scams."
            skill: business
            minutes: 1
            clocks: []
            seen-by: all
            marking: OFFICIAL
            priority: low
            facts:
              required: []
              helpful: []
            auto-allocate: false
            cues:
              - { phrase: "special offer", weight: 4 }
              - { phrase: "limited time", weight: 4 }
              - { phrase: "click here", weight: 4 }
              - { phrase: "verify your account", weight: 4 }
              - { phrase: "your account will be", weight: 4 }
              - { phrase: "act now", weight: 4 }
              - { phrase: "seo", weight: 4 }
              - { phrase: "rank on google", weight: 4 }
              - { phrase: "first page of google", weight: 4 }
              - { phrase: "bitcoin", weight: 4 }
              - { phrase: "crypto", weight: 4 }
              - { phrase: "investment opportunity", weight: 4 }
              - { phrase: "winner", weight: 4 }
              - { phrase: "lottery", weight: 4 }
              - { phrase: "inheritance fund", weight: 4 }
              - { phrase: "next of kin", weight: 4 }
              - { phrase: "million dollars", weight: 4 }
              - { phrase: "free trial", weight: 4 }
              - { phrase: "book a demo", weight: 4 }
              - { phrase: "quick call", weight: 4 }
              - { phrase: "lead generation", weight: 4 }
              - { phrase: "reduce your costs", weight: 4 }
              - { phrase: "overdue invoice attached", weight: 4 }
              - { phrase: "our company offers", weight: 4 }
              - { phrase: "best price", weight: 4 }
              - { phrase: "wholesale", weight: 4 }
              - { phrase: "reconnect your mailbox", weight: 4 }
              - { phrase: "office furniture", weight: 4 }
              - { phrase: "just bumping this", weight: 4 }
              - { phrase: "gift card*", weight: 4 }
              - { phrase: "cynnig arbennig", weight: 4 }
              - { phrase: "guest post", weight: 4 }
              - { phrase: "discount", weight: 3 }
              - { phrase: "free audit", weight: 3 }
              - { phrase: "guest article", weight: 3 }
            examples:
              - |
                Boost your ranking today
                Hi, I came across your website and noticed you aren't on the first page of Google. Our SEO experts
                can fix that in 30 days for only £199. Book a demo? Limited time offer.
              - |
                ACTION REQUIRED: mailbox storage
                Your mailbox is at 98%. Verify your account within 12 hours or incoming messages will be rejected.
                Click here to reconnect your mailbox: http://secure-mail-verify.example/login
              - |
                CONFIDENTIAL BUSINESS
                Good day dear, I'm Barrister Kofi, solicitor to your late relation who left an inheritance fund of
                8.5 million dollars with no next of kin. Kindly send your full name and bank details so that we can
                share it.
                He was a contractor in oil and passed in a motor accident with the entire family in 2014. I've made
                several enquiries to your embassy to locate any extended relation without success, hence this
                contact. All legal documents will be perfected by my chambers and the transaction is 100% risk free.
                Forty percent is for you, fifty for me and ten for orphans. Treat as top secret.
              - |
                Shelving and archive boxes, best price
                We're manufacturers of mobile shelving and acid-free boxes in Foshan. Wholesale, 5,000 piece
                minimum, free sample. Our company offers best price to library and record office customer around the
                world. Await your esteemed order.
              - |
                Invoice 99812 overdue
                Please see overdue invoice attached and settle today to avoid recovery fees. Open the zip and enable
                editing. Accounts department
              - |
                Quick question
                Just bumping this to the top of your inbox. Did you see my note on our AI document platform? Firms
                like yours reduce review time by 80%. Worth a quick call on Thursday? If you aren't the right
                person, who is?
                We work with four of the ten largest public bodies in Europe, and last year saved one of them eleven
                thousand hours of reading. Our model classifies, summarises and redacts in ninety languages and pays
                for itself inside a quarter. I'll be near Westminster on Wednesday and Thursday with a couple of
                gaps for coffee. Would half past ten or two o'clock be better?
              - |
                Are you at your desk
                I'm in a meeting and can't talk. Need you to buy five gift cards for staff awards and send me the
                codes. I'll pay you back this evening. Permanent Secretary
              - |
                Crypto recovery
                Lost funds in a bitcoin scam? Our certified hackers recover 95% of stolen crypto. Message on
                Telegram, pay after. Hundreds of happy customers.
              - |
                Congratulation winner
                You have won the European e-mail lottery, second category, 850,000 euro. To claim, reply with your
                passport scan, age and occupation within 7 days.
              - |
                Office furniture clearance
                Up to 70% discount on chairs, standing desks and partitions. Ends Sunday! Free delivery for the
                public sector. Call Darren.
              - |
                Guest post
                Dear webmaster, i read your blog on record keeping with great interest. may i submit a guest article
                with 2 do-follow links? we pay 50 usd for each placement, permanent.
              - |
                Cynnig arbennig i fusnesau Cymru
                Arbedwch hyd at 40% ar eich biliau ynni! Cynnig arbennig, yr wythnos hon yn unig. Cliciwch yma i
                hawlio'ch dyfynbris am ddim.
        """#
}
