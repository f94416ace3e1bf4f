extension MemberOfficeKit {
    /// Where the Member is asked to be, and when.
    static let engagements = #"""
          - code: invitation
            name: Invitation
            about: "An invitation to an event or a visit, to speak, to open, to judge or to sponsor."
            skill: diary
            minutes: 10
            clocks: [five-day, needed-by]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: []
              helpful: [needed-by]
            auto-allocate: false
            cues:
              - { phrase: "invite you", weight: 4 }
              - { phrase: "invitation", weight: 4 }
              - { phrase: "rsvp", weight: 4 }
              - { phrase: "would you open", weight: 4 }
              - { phrase: "guest speaker", weight: 4 }
              - { phrase: "guest of honour", weight: 4 }
              - { phrase: "annual dinner", weight: 4 }
              - { phrase: "cordially", weight: 4 }
              - { phrase: "gwahoddiad", weight: 4 }
              - { phrase: "gwahodd", weight: 4 }
              - { phrase: "host an event", weight: 4 }
              - { phrase: "sponsor our", weight: 4 }
              - { phrase: "drop-in event", weight: 4 }
              - { phrase: "launch event", weight: 4 }
              - { phrase: "pleasure of your company", weight: 4 }
              - { phrase: "hoffem eich gwahodd", weight: 4 }
              - { phrase: "present the prizes", weight: 4 }
              - { phrase: "agm", weight: 4 }
              - { phrase: "chair the panel", weight: 4 }
              - { phrase: "come and visit", weight: 3 }
              - { phrase: "visit our", weight: 3 }
              - { phrase: "tour", weight: 3 }
              - { phrase: "reception", weight: 3 }
              - { phrase: "celebration", weight: 3 }
              - { phrase: "anniversary", weight: 3 }
              - { phrase: "opening", weight: 3 }
              - { phrase: "carol", weight: 3 }
              - { phrase: "concert", weight: 3 }
              - { phrase: "awards", weight: 3 }
              - { phrase: "exhibition", weight: 3 }
              - { phrase: "conference", weight: 3 }
              - { phrase: "speak at", weight: 3 }
              - { phrase: "say a few words", weight: 3 }
              - { phrase: "ribbon", weight: 3 }
              - { phrase: "lunch", weight: 3 }
              - { phrase: "refreshments", weight: 3 }
              - { phrase: "dathlu", weight: 3 }
              - { phrase: "agoriad", weight: 3 }
              - { phrase: "cinio", weight: 3 }
              - { phrase: "noson", weight: 3 }
              - { phrase: "ymweld", weight: 3 }
              - { phrase: "siarad â", weight: 3 }
              - { phrase: "eisteddfod", weight: 3 }
              - { phrase: "gŵyl", weight: 3 }
              - { phrase: "sioe", weight: 3 }
              - { phrase: "school council", weight: 3 }
              - { phrase: "remembrance", weight: 3 }
              - { phrase: "wreath", weight: 3 }
              - { phrase: "dress code", weight: 3 }
              - { phrase: "summit", weight: 3 }
              - { phrase: "keynote", weight: 3 }
              - { phrase: "photograph", weight: 3 }
              - { phrase: "open day", weight: 3 }
              - { phrase: "cyngerdd", weight: 3 }
              - { phrase: "festival", weight: 3 }
              - { phrase: "society", weight: 3 }
              - { phrase: "club", weight: 3 }
              - { phrase: "beirniadu", weight: 3 }
              - { phrase: "join us", weight: 2 }
              - { phrase: "event", weight: 2 }
              - { phrase: "attend", weight: 2 }
              - { phrase: "you would be very welcome", weight: 2 }
              - { phrase: "croeso", weight: 2 }
              - { phrase: "drinks", weight: 2 }
              - { phrase: "chapel", weight: 2 }
              - { phrase: "neuadd", weight: 2 }
              - { phrase: "tickets", weight: 2 }
            examples:
              - |
                Opening of the new boxing gym
                We'd love you to come and cut the ribbon on Saturday 28 November at 11. There'll be a display by
                the juniors and a buffet. The Lord Lieutenant can't make it so you're top of the bill! Let us
                know by the 14th. Trev, Cwm Amateur Boxing Club
              - |
                Gwahoddiad i gyngerdd Nadolig
                Annwyl Aelod, Hoffem eich gwahodd i gyngerdd Nadolig yr ysgol nos Iau, 10 Rhagfyr am 6.30. Bydd
                y plant yn canu ac fe fydd mins peis. A fyddech yn fodlon dweud gair ar y diwedd? Rhowch wybod
                erbyn dydd Gwener. Y Pennaeth a'r plant
              - |
                Annual dinner, Chamber of Trade
                The President and Council request the pleasure of your company at the annual dinner, Friday 22
                January, 7 for 7.30, the Heronston. Black tie. Would you reply to the toast to our guests? RSVP
                with dietary requirements by 5 January.
              - |
                visit?
                hi we're a food bank in the old co-op. would the MS like to pop in and see what we do? any
                tuesday or friday. tea and a welshcake guaranteed
              - |
                Keynote: Wales Housing Summit
                Dear Member, I write to invite you to give the keynote address at our conference in Llandudno on
                17 March. We expect 300 delegates: landlords, councils, tenants. The theme's "Decarbonising
                homes". Fifteen minutes and questions. Travel would be met. Could your office confirm by the end
                of the month? The programme goes to print then.
              - |
                Host us in the Senedd?
                Would you sponsor an event for us in the Neuadd or the Oriel? It is the launch event of our
                report into kidney disease and needs a Member to host. Evening of 3 February ideally, about 80
                guests, light refreshments at our expense. We would ask for a five-minute speech of welcome and
                a photograph.
              - |
                Beirniadu'r sioe
                Fyddech chi'n barod i feirniadu cystadleuaeth y cacennau yn y sioe eleni? Dydd Sadwrn olaf mis
                Awst. Cinio a mynediad am ddim i chi a'r teulu. Clwb Ffermwyr Ifanc
              - |
                Remembrance Sunday
                Please would you lay a wreath on behalf of the Senedd on Sunday 8 November? Parade forms up
                10.30 by the Legion, service at the cenotaph at 10.50, coffee after. We'll supply the wreath. If
                you're committed elsewhere might one of the staff come? Capt. (retd) L. Bowditch
              - |
                Year 6 would like to meet you!
                Dear Member, our school council has written you 28 letters asking you to visit. They have been
                learning about democracy and want to ask what you have for breakfast and how a law is made. We
                could manage any morning in the last fortnight of term. The children have prepared a tour, a
                song, and a mock vote on whether homework should be banned. You'd be very welcome to stay for
                lunch (Thursday is fish). Photographs for the website only with consent; we'll send the list. Mr
                Probert
              - |
                Parliamentary reception, 25 November
                Farm Unions of Wales invite all Members to drinks on the terrace. No need to RSVP but it helps
                with numbers. Dress code: clean boots.
              - |
                AGM and guest speaker
                Our WI meets on the second Tuesday, and we wondered if you'd be our guest speaker in April on
                life as a Member. We pay £40 to a charity of your choice. There's a raffle. Mair (secretary)
              - |
                Agoriad swyddogol / Official opening
                Pleser yw estyn gwahoddiad i agoriad swyddogol y ganolfan iechyd newydd. / We are glad to invite
                you to the official opening of the new health centre, 2pm, 30 November, with a tour and
                refreshments. The Minister has accepted.
              - |
                Diwali
                Family fun night at the leisure centre on the 7th, dancing, food and lights. Last year the mayor
                danced! We'd be honoured if you lit the lamp at 6. The Hindu society of the valley
              - |
                Ysgol: ffug etholiad
                Mae blwyddyn 10 yn cynnal hustings ffug ac mae angen rhywun go iawn i ddangos sut mae gwneud. A
                fyddech chi'n gallu cadeirio? Mawrth 9, 1.15. Byddai'r disgyblion wrth eu bodd.
              - |
                Sponsor needed: an evening of rugby and mental health
                To hold an event on the estate we need a Member to sponsor it. It's 45 minutes, one
                ex-international, sandwiches. Events team want the form by the 20th. Would you be the sponsor?
              - |
                Pride
                We'd love to have you on the float on 20 June! Let us know and we will send a T-shirt size form.
              - |
                Cinio Gŵyl Ddewi
                Hoffai'r Gymdeithas eich gwahodd i annerch y cinio Gŵyl Ddewi eleni, nos Wener 26 Chwefror.
                Cawl, wrth gwrs.
              - |
                School prize giving
                The governors would be honoured if you presented the prizes at our awards evening on 9 July at
                7pm. A short address, about eight minutes, is customary.
          - code: diary
            name: Diary
            about: "Arranging or moving meetings, surgeries, calls and travel."
            skill: diary
            minutes: 10
            clocks: [acknowledge]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: []
              helpful: [needed-by, postcode]
            auto-allocate: false
            cues:
              - { phrase: "surgery appointment", weight: 4 }
              - { phrase: "book a surgery", weight: 4 }
              - { phrase: "your next surgery", weight: 4 }
              - { phrase: "reschedule", weight: 4 }
              - { phrase: "meeting request", weight: 4 }
              - { phrase: "diary", weight: 4 }
              - { phrase: "cymhorthfa", weight: 4 }
              - { phrase: "trefnu cyfarfod", weight: 4 }
              - { phrase: "aildrefnu", weight: 4 }
              - { phrase: "availability", weight: 4 }
              - { phrase: "could we meet", weight: 4 }
              - { phrase: "request a meeting", weight: 4 }
              - { phrase: "apwyntiad i weld", weight: 4 }
              - { phrase: "zoom", weight: 4 }
              - { phrase: "teams call", weight: 4 }
              - { phrase: "calendar", weight: 4 }
              - { phrase: "slot", weight: 3 }
              - { phrase: "are you free", weight: 3 }
              - { phrase: "move our meeting", weight: 3 }
              - { phrase: "meet with", weight: 3 }
              - { phrase: "appointment to see", weight: 3 }
              - { phrase: "half an hour", weight: 3 }
              - { phrase: "dial in", weight: 3 }
              - { phrase: "agenda", weight: 3 }
              - { phrase: "which day", weight: 3 }
              - { phrase: "briefing", weight: 3 }
              - { phrase: "running late", weight: 3 }
              - { phrase: "room booked", weight: 3 }
              - { phrase: "catch up", weight: 3 }
              - { phrase: "confirm the time", weight: 3 }
              - { phrase: "book", weight: 3 }
              - { phrase: "dyddiadur", weight: 3 }
              - { phrase: "cyfarfod", weight: 3 }
              - { phrase: "ar gael", weight: 3 }
              - { phrase: "amser arall", weight: 3 }
              - { phrase: "postpone", weight: 3 }
              - { phrase: "cancel", weight: 3 }
              - { phrase: "any other time", weight: 3 }
              - { phrase: "next tuesday", weight: 3 }
              - { phrase: "link", weight: 3 }
              - { phrase: "brings forward", weight: 3 }
              - { phrase: "clash*", weight: 3 }
              - { phrase: "rota", weight: 3 }
              - { phrase: "by phone instead", weight: 3 }
              - { phrase: "earlier", weight: 3 }
              - { phrase: "later", weight: 3 }
              - { phrase: "meet", weight: 2 }
              - { phrase: "meeting", weight: 2 }
              - { phrase: "time", weight: 2 }
              - { phrase: "thursday", weight: 2 }
              - { phrase: "o'r gloch", weight: 2 }
              - { phrase: "friday", weight: 2 }
              - { phrase: "monday", weight: 2 }
              - { phrase: "call", weight: 2 }
            examples:
              - |
                Surgery appointment
                Could I book a surgery appointment with the Member please? I'd sooner explain in person. I'm
                free any Friday after two. I don't drive so Aberdare would be easiest. Ken Sully
              - |
                Moving Tuesday
                Hi, the Chief Exec has been called to Cardiff so could we move our meeting from 10 to 3.30 on
                Tuesday, or to Thursday any time? Same room. Sorry! Ffion, PA
              - |
                Cymhorthfa nesaf
                Helo, pryd a ble mae'r gymhorthfa nesaf, ac oes rhaid trefnu apwyntiad ymlaen llaw? Mae fy mam
                am ddod ac mae hi mewn cadair olwyn. Diolch, Eirian
              - |
                Request for a meeting: Federation of Small Shops
                We would welcome a half-hour meeting with the Member on business rates in the next month, either
                at the Senedd on a Tuesday or Wednesday or on Teams. Three of us would attend. What availability
                is there? I can send an agenda and a short briefing.
              - |
                running late
                train stuck outside Neath, will be 20 min late for the 11 o'clock. can it wait or shall I ring
                in
              - |
                group meeting
                Group is now 8.30 not 9 on Tuesdays till recess. Pls put in diary. Also the room's moved to 3B
                and there'll be a pre-meet on Zoom Mondays at 5 - link to follow. Whips office
              - |
                Aildrefnu
                Ni alla i ddod i'r cyfarfod ddydd Mercher am fod y plentyn yn sâl. Ydy hi'n bosib aildrefnu am
                ddydd Llun nesaf am ddau, neu gael galwad Teams yn ei le?
              - |
                cant make friday
                hi got a surgery slot 4.15 friday at the library cant come as ive got the dentist. have you any
                other time or by phone pls. its about my tax credits. Donna
              - |
                Diary for w/c 30 November
                Morning. Three things clash on the Thursday: committee until 12.30, the visit to the dairy at 1
                (forty minutes' drive) and constituency call at 2. Could you ask the dairy if they would have us
                at 3.30? Also Rhian's offered to take the Friday briefing if the flight is early. Car is booked.
                Let me know so I can redo the rota for the weekend. And please block out the 18th, it's the
                nativity and not negotiable!
              - |
                Health board chair: quarterly catch up
                The Chair's office here. Our next quarterly catch up is due. Could you offer two or three dates
                in January, an hour each, at our headquarters or on Teams? The Chair's diary is fullest midweek.
              - |
                Galwad ffôn
                A fyddai'r Aelod ar gael am alwad fer yfory rhwng pedwar a chwech? Mater y soniais amdano yn y
                sioe. Mae fy rhif gyda chi. Emrys
              - |
                cross-party group dates
                Please find the dates of the cross-party group for the spring: 26 Jan, 2 March, 27 April, all
                12-1, Tŷ Hywel. Calendar invites to follow. Would the Member chair the second, as Peter is away?
                Confirm by return and I'll circulate the agenda
              - |
                Is the surgery on Saturday still on?
                Facebook says the market hall and the newspaper says the Scout hut, 10 till 12. Which is right,
                and do I need an appointment? Thanks Glyn
              - |
                constituency day
                Can she do the hospice at 2 rather than 11 on the 20th? They've a film crew in the morning. Also
                who is driving
              - |
                Appointment
                I'd like to see the Member in person about a private matter. I work shifts so it would have to
                be a Monday, or after 5. I can come to either office. Thank you, P. Lacey
              - |
                Meeting with the college principal
                Principal's PA here. Could the Member do 40 minutes at the campus on 8 or 9 December? A parking
                space will be kept.
              - |
                apwyntiad
                Oes apwyntiad ar gael yn y gymhorthfa ddydd Gwener? Mater personol. Mi fedra i ddod unrhyw adeg.
              - |
                call back
                you rang me thurs about the time of my appointment but i was in work. is it still 3? text me
        """#
}
