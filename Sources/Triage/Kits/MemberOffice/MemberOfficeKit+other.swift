extension MemberOfficeKit {
    /// Machine mail and selling.
    static let other = #"""
          - code: automatic
            name: Automatic mail
            about: "Out-of-office answers, bounces, delivery notices, newsletters and other machine mail."
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
              - { phrase: "out of office", weight: 4 }
              - { phrase: "automatic reply", weight: 4 }
              - { phrase: "undeliverable", weight: 4 }
              - { phrase: "delivery has failed", weight: 4 }
              - { phrase: "do not reply to this", weight: 4 }
              - { phrase: "newsletter", weight: 4 }
              - { phrase: "unsubscribe", weight: 4 }
              - { phrase: "noreply", weight: 4 }
              - { phrase: "no-reply", weight: 4 }
              - { phrase: "ymateb awtomatig", weight: 4 }
              - { phrase: "allan o'r swyddfa", weight: 4 }
              - { phrase: "read receipt", weight: 4 }
              - { phrase: "mailer-daemon", weight: 4 }
              - { phrase: "this is an automated", weight: 4 }
              - { phrase: "update your preferences", weight: 4 }
              - { phrase: "peidiwch ag ateb", weight: 4 }
              - { phrase: "cylchlythyr", weight: 4 }
              - { phrase: "i am away", weight: 3 }
              - { phrase: "i will be back", weight: 3 }
              - { phrase: "annual leave until", weight: 3 }
              - { phrase: "limited access", weight: 3 }
              - { phrase: "on maternity leave", weight: 3 }
              - { phrase: "we have received your", weight: 3 }
              - { phrase: "wedi derbyn eich", weight: 3 }
              - { phrase: "thank you for your email", weight: 3 }
              - { phrase: "message could not be delivered", weight: 3 }
              - { phrase: "mailbox is full", weight: 3 }
              - { phrase: "view in browser", weight: 3 }
              - { phrase: "your ticket number", weight: 3 }
              - { phrase: "case reference", weight: 3 }
              - { phrase: "digest", weight: 3 }
              - { phrase: "weekly update", weight: 3 }
              - { phrase: "manage subscriptions", weight: 3 }
              - { phrase: "mae'r neges hon", weight: 3 }
              - { phrase: "ar wyliau", weight: 3 }
              - { phrase: "press release", weight: 3 }
              - { phrase: "this week in", weight: 3 }
              - { phrase: "webinar", weight: 3 }
              - { phrase: "bulletin", weight: 3 }
              - { phrase: "returned to sender", weight: 3 }
              - { phrase: "your download", weight: 3 }
              - { phrase: "password expires", weight: 3 }
              - { phrase: "mailbox quota", weight: 3 }
              - { phrase: "urgent contact", weight: 2 }
              - { phrase: "subscribers", weight: 2 }
              - { phrase: "awtomatig", weight: 2 }
              - { phrase: "further notice", weight: 2 }
              - { phrase: "stakeholder", weight: 2 }
              - { phrase: "events", weight: 2 }
            examples:
              - |
                Automatic reply: Casework enquiry
                I am out of the office until Monday 30 November with no access to e-mail. For anything urgent
                contact the duty planner on the main number. Your message has not been forwarded.
              - |
                Undeliverable: Your letter of 3 November
                Delivery has failed to these recipients or groups: j.rees@valleyhousing.example. The e-mail
                address you entered couldn't be found. Please check it and try to resend the message.
              - |
                Ymateb awtomatig
                Diolch am eich e-bost. Rwyf ar wyliau tan 7 Rhagfyr. / Thank you for your e-mail. I am on leave
                until 7 December. Cysylltwch â'r swyddfa os yw'n frys.
              - |
                Third Sector Weekly: issue 411
                In this week's newsletter: new funding round opens, five top tips for trustees, jobs, events and
                training. View in browser. You are getting this since you signed up as a stakeholder.
                Unsubscribe or update your preferences.
              - |
                We have received your enquiry (ref HB-55102)
                Thank you for contacting the health board's concerns team. This is an automated message, please
                do not reply to this address. We aim to answer within 30 working days. Your reference is
                HB-55102.
              - |
                Read: Meeting on Thursday
                Your message was read on 12 November 2026 at 08:14:09. Final-recipient: office. Disposition:
                automatic-action.
              - |
                Mailbox almost full
                Your mailbox has used 96% of its quota. Delete or archive items to go on receiving mail. IT
                service desk, automated notice.
              - |
                Rydym wedi derbyn eich cais
                Mae'r neges hon wedi'i hanfon yn awtomatig. Cyfeirnod eich cais yw 20-7714. Peidiwch ag ateb y
                neges hon. This is an automatic message. Please do not reply.
              - |
                Press digest, Wednesday
                Morning headlines: council budgets, steel, the weather. Full cuttings on the portal. To stop
                receiving the daily digest manage your subscriptions here.
              - |
                Maternity leave
                I'm now on maternity leave and will be back next summer. In the meantime please send housing
                matters to the duty team and everything else to my line manager. This mailbox is not monitored.
              - |
                Cylchlythyr y Fenter Iaith
                Newyddion mis Tachwedd: nosweithiau coffi, clwb darllen, gigs a chyrsiau. Gweld yn eich porwr. I
                ddad-danysgrifio cliciwch yma.
              - |
                Forthcoming conferences: health, housing, skills
                Policy Forum Wales agenda update. 3 Dec: Next steps for primary care. 10 Dec: The future of
                rented housing. 14 Jan: Apprenticeships. CPD certified, online. Members and their staff attend
                free. You're receiving this e-mail because you're on our stakeholder list. Update preferences
              - |
                Thank you for contacting the council / Diolch am gysylltu â'r cyngor
                Rydym wedi derbyn eich neges ac fe ymatebwn o fewn 15 diwrnod gwaith. We have received your
                message and will respond within 15 working days. Cyfeirnod / Reference: CRM-300418
          - code: spam
            name: Spam and scams
            about: "Unsolicited selling, phishing and other tricks."
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
              - { phrase: "click here", weight: 4 }
              - { phrase: "limited time", weight: 4 }
              - { phrase: "special offer", weight: 4 }
              - { phrase: "seo", weight: 4 }
              - { phrase: "bitcoin", weight: 4 }
              - { phrase: "crypto", weight: 4 }
              - { phrase: "lottery", weight: 4 }
              - { phrase: "you have won", weight: 4 }
              - { phrase: "verify your account", weight: 4 }
              - { phrase: "your account will be suspended", weight: 4 }
              - { phrase: "gift card*", weight: 4 }
              - { phrase: "act fast", weight: 4 }
              - { phrase: "million dollars", weight: 4 }
              - { phrase: "website traffic", weight: 4 }
              - { phrase: "buy now", weight: 4 }
              - { phrase: "free trial", weight: 4 }
              - { phrase: "discount", weight: 4 }
              - { phrase: "cliciwch yma", weight: 4 }
              - { phrase: "parcel", weight: 4 }
              - { phrase: "unpaid invoice attached", weight: 4 }
              - { phrase: "leads", weight: 3 }
              - { phrase: "guaranteed", weight: 3 }
              - { phrase: "increase your", weight: 3 }
              - { phrase: "rank", weight: 3 }
              - { phrase: "increase sales", weight: 3 }
              - { phrase: "investment opportunity", weight: 3 }
              - { phrase: "confirm your password", weight: 3 }
              - { phrase: "wire transfer", weight: 3 }
              - { phrase: "dear friend", weight: 3 }
              - { phrase: "beneficiary", weight: 3 }
              - { phrase: "inheritance", weight: 3 }
              - { phrase: "cheap", weight: 3 }
              - { phrase: "our products", weight: 3 }
              - { phrase: "bulk", weight: 3 }
              - { phrase: "database of", weight: 3 }
              - { phrase: "demo", weight: 3 }
              - { phrase: "solutions", weight: 3 }
              - { phrase: "offer ends", weight: 3 }
              - { phrase: "exclusive", weight: 3 }
              - { phrase: "log in below", weight: 3 }
              - { phrase: "followers", weight: 3 }
              - { phrase: "enillwch", weight: 3 }
              - { phrase: "cynnig arbennig", weight: 3 }
              - { phrase: "am ddim", weight: 3 }
              - { phrase: "promotional", weight: 3 }
              - { phrase: "manufactur*", weight: 3 }
              - { phrase: "double your", weight: 3 }
              - { phrase: "loan offer", weight: 3 }
              - { phrase: "urgent response", weight: 3 }
              - { phrase: "are you at your desk", weight: 3 }
              - { phrase: "prospects", weight: 3 }
              - { phrase: "subscribe", weight: 3 }
              - { phrase: "best price", weight: 3 }
              - { phrase: "web design", weight: 3 }
              - { phrase: "offer", weight: 2 }
              - { phrase: "sale", weight: 2 }
              - { phrase: "prize", weight: 2 }
              - { phrase: "winner", weight: 2 }
              - { phrase: "business growth", weight: 2 }
              - { phrase: "dollars", weight: 2 }
              - { phrase: "factory", weight: 2 }
              - { phrase: "pricing", weight: 2 }
            examples:
              - |
                Rank number 1 on Google!!
                Hi there, I was looking at your website and noticed it isn't ranking. Our SEO experts guarantee
                page one in 30 days or your money back. Reply "yes" for a free audit and special offer.
              - |
                Your mailbox will be suspended
                Dear user, we noticed an unusual sign-in. Verify your account in 24 hours or your e-mail will be
                suspended. Click here to confirm your password. Microsoft Support Team
              - |
                Business proposal
                Dear Friend, I am the widow of a late oil minister with 9.5 million dollars in a vault. As a
                person of trust you will receive thirty per cent for your assistance. Kindly send your bank
                account and telephone number. God bless.
              - |
                Branded pens & tote bags, 40% off
                Promotional gifts for your conference! Pens from 12p, mugs from £1.90, free artwork. Offer ends
                Friday. Order now from the factory and save.
              - |
                quick favour
                Are you at your desk? I'm in a meeting and need you to buy five gift cards of £100 for a
                constituent's raffle. Scratch off the backs and send me the codes. I'll pay you back today. The
                Member. Sent from my mobile
              - |
                Mae eich parsel yn aros
                Ni lwyddwyd i ddosbarthu eich parsel. Cliciwch yma i dalu £1.45 a threfnu ailddosbarthu. Os na
                wnewch, caiff ei ddychwelyd ymhen 12 awr.
              - |
                Database of 45,000 decision makers
                Reach public sector buyers. Verified e-mails, GDPR compliant, £299 this week only. Would you
                like sample data? Book a demo with one of our growth specialists.
              - |
                CRYPTO
                Turn £250 into £4,000 a week with our trading robot as seen on TV. Limited places. Join now
              - |
                LED lighting manufacturer
                We are a leading manufacturer of LED street lights in Shenzhen with best price and 5 years
                warranty. Please tell me the person in charge of purchasing. Catalogue attached.
              - |
                Unpaid invoice attached - final notice
                Your account is past due. Open the attached file to view the invoice and avoid legal action.
                Password for the document: 4471. Sent from an unmonitored mailbox.
              - |
                Still thinking about it?
                Just floating this to the top of your inbox. Our AI chatbot answers constituents 24/7, and
                offices like yours save 30 hours a week. Fifteen minutes for a demo on Tuesday? Or who should I
                ask instead?
        """#
}
