extension MemberOfficeKit {
    /// Views and questions on policy: one person's own, and those of a campaign.
    static let opinion = #"""
          - code: policy
            name: Policy view or question
            about: "One person's own view or question on policy, a Bill, or how the Member votes or voted."
            skill: policy
            minutes: 30
            clocks: [acknowledge, correspondence]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: []
              helpful: [needed-by]
            auto-allocate: false
            cues:
              - { phrase: "how will you vote", weight: 4 }
              - { phrase: "your position on", weight: 4 }
              - { phrase: "your view on", weight: 4 }
              - { phrase: "where do you stand", weight: 4 }
              - { phrase: "voted for", weight: 4 }
              - { phrase: "voted against", weight: 4 }
              - { phrase: "your party", weight: 4 }
              - { phrase: "barn ar", weight: 4 }
              - { phrase: "pleidleisio", weight: 4 }
              - { phrase: "polisi", weight: 4 }
              - { phrase: "manifesto", weight: 4 }
              - { phrase: "tourism tax", weight: 4 }
              - { phrase: "visitor levy", weight: 4 }
              - { phrase: "evidence to the committee", weight: 4 }
              - { phrase: "o blaid", weight: 4 }
              - { phrase: "how did you vote", weight: 4 }
              - { phrase: "legislation", weight: 3 }
              - { phrase: "consultation response", weight: 3 }
              - { phrase: "stage 3", weight: 3 }
              - { phrase: "in principle", weight: 3 }
              - { phrase: "i am opposed to", weight: 3 }
              - { phrase: "i disagree with", weight: 3 }
              - { phrase: "i believe that", weight: 3 }
              - { phrase: "government's plan", weight: 3 }
              - { phrase: "welsh government policy", weight: 3 }
              - { phrase: "cabinet secretary", weight: 3 }
              - { phrase: "minister", weight: 3 }
              - { phrase: "debate", weight: 3 }
              - { phrase: "amendment", weight: 3 }
              - { phrase: "committee", weight: 3 }
              - { phrase: "plenary", weight: 3 }
              - { phrase: "first minister", weight: 3 }
              - { phrase: "deddfwriaeth", weight: 3 }
              - { phrase: "llywodraeth", weight: 3 }
              - { phrase: "gweinidog", weight: 3 }
              - { phrase: "ymgynghoriad", weight: 3 }
              - { phrase: "fy marn", weight: 3 }
              - { phrase: "assisted dying", weight: 3 }
              - { phrase: "independence", weight: 3 }
              - { phrase: "rent control*", weight: 3 }
              - { phrase: "second homes", weight: 3 }
              - { phrase: "ail gartrefi", weight: 3 }
              - { phrase: "nuclear", weight: 3 }
              - { phrase: "income tax", weight: 3 }
              - { phrase: "senedd reform", weight: 3 }
              - { phrase: "research", weight: 3 }
              - { phrase: "think tank", weight: 3 }
              - { phrase: "vote", weight: 3 }
              - { phrase: "policy", weight: 2 }
              - { phrase: "government", weight: 2 }
              - { phrase: "party", weight: 2 }
              - { phrase: "believe", weight: 2 }
              - { phrase: "evidence", weight: 2 }
              - { phrase: "bill", weight: 2 }
              - { phrase: "cefnogi", weight: 2 }
              - { phrase: "dadl", weight: 2 }
              - { phrase: "budget", weight: 2 }
              - { phrase: "opinion", weight: 2 }
              - { phrase: "question to", weight: 2 }
            examples:
              - |
                How will you vote on the visitor levy?
                I read that the levy comes back before the Senedd in the new year. I run nothing and own
                nothing, I'm only curious: how will you vote and on what evidence? I'd prefer two honest lines
                to a leaflet.
              - |
                farming scheme
                Dear Member, I don't farm, but I walk. It seems to me that the ten per cent tree rule was right
                in principle and clumsy in practice. Is it your party's policy to drop it altogether? I read
                your speech in the debate and could not tell. The Cabinet Secretary said one thing at the Royal
                Welsh and another in plenary.
              - |
                Annibyniaeth
                Annwyl Aelod, a yw eich plaid yn dal o blaid refferendwm yn y tymor hwn? Clywais ddau beth
                gwahanol ar y radio. Fy marn i yw y dylid trwsio'r gwasanaethau yn gyntaf, ond hoffwn glywed
                eich rhesymau chi. Nid cwyn mo hon.
              - |
                Second homes
                I disagree with you about second homes and want to say why. I was born here, I let out my late
                parents' cottage, and the 150% premium has made me sell to a man from Surrey, who'll pay it and
                not notice. What was the purpose of the legislation? Where's the evidence that it has made one
                house cheaper? You needn't answer at length.
              - |
                Evidence to the committee's inquiry on prisons and Welsh
                I am a researcher at a university. My paper on Welsh speakers in custody might be of use to the
                Equality committee, of which you're a member; a two-page summary's attached. I'd be glad to give
                oral evidence. We recommend three amendments to the Bill at Stage 2.
              - |
                yes or no
                Do you support nuclear at Wylfa or don't you
              - |
                Sixteen-year-olds and the budget
                We've been debating in our sixth form if income tax powers should be used. Miss said to ask. I
                think taxes should go up for people who earn over £100k and Aled thinks not. What is your view
                on it and what is your party's? We have to write 500 words by Thursday.
              - |
                Hospital reorganisation: the principle
                I'm a retired surgeon. I write not about any patient but about the plan to bring emergency
                surgery onto one site. Volume matters: the literature is clear. You voted against the motion in
                June, and I believe you were wrong to. Local feeling is a poor guide. A helicopter and a good
                ward sister save more lives than a sign over a door. I should welcome your reasoning, and am at
                your disposal if a conversation would be more useful than correspondence. I have no axe to grind
                and no beds to lose.
              - |
                Y Gymraeg mewn ysgolion Saesneg
                Beth yw eich barn ar y Bil addysg Gymraeg? Rwy'n cefnogi'r nod, ond mae'r Llywodraeth wedi osgoi
                sôn am athrawon. Faint sydd eu hangen? A fyddwch chi'n cynnig gwelliant?
              - |
                Assisted dying
                I want you to know that I'm opposed to it, as a Christian and as somebody who nursed both
                parents at home. I know the consent motion's a free vote. I shall not write again, and I'm not
                one of a group. Please weigh it in your heart. / Gweddïaf drosoch.
              - |
                The 20 limit
                I was all for scrapping it and now I'm not, since the figures for the injured came out. Will
                your group keep its manifesto promise or read the evidence? And is anyone costing the signs?
              - |
                Question for the First Minister
                Could you ask in First Minister's questions why the free prescriptions policy is never reviewed?
                I'm comfortably off, get nine items a month free, and it can't be right. As a matter of policy,
                would you means-test it?
              - |
                More Members
                96 politicians, in this economy. did you vote for that, and can you honestly say we get better
                laws. genuine question
              - |
                Rent controls
                A landlord of two houses here, and a good one I hope. Before your committee reports on fair
                rents, consider that most of us will sell if there's a cap. I'd like to know your position on it
                and whether your own party has done an impact assessment. I attach my consultation response.
              - |
                What happened to my brother, and the vote
                My brother took his life last winter. I'm not asking you to look into it; the inquest did that
                with great care. I write since you are to vote on the suicide prevention strategy, and I should
                like you to think about whether targets are the right thing. He'd have hated to be a target. I
                don't expect an answer.
              - |
                Treth y twristiaid
                Rwy'n erbyn y dreth ac yn cadw maes carafanau bychan. Nid wyf am i chi wneud dim ond gwrando.
                Ydych chi o'i phlaid, a pham? Beth fydd yr arian yn ei brynu?
              - |
                Just a thought on buses
                Wouldn't one ticket for every bus and train in Wales do more for the climate than any number of
                targets? They've got it in Germany. What's your party's line?
              - |
                NHS pay
                I think nurses in Wales should have what they get in Scotland. Would you vote for a budget
                without it?
              - |
                Proportional system
                Closed lists are a mistake: I want to vote for a person. Will you support a change before the
                next election, or is it settled?
              - |
                Conversion of language
                Cytunaf â'ch erthygl yn Golwg am brentisiaethau, ond nid â'r rhan am ffioedd. A fyddech cystal
                ag egluro'r rhesymeg?
              - |
                Grouse
                I am for shooting, and for otters. Is it so hard to have a law with room for both? Your speech
                on Tuesday made me cross.
              - |
                Consultation on school holidays
                I teach. Moving a week from August to October is a bad idea and here is why: heat, farms,
                football. Is your mind made up about it?
              - |
                Wind farms: what is the party's policy?
                Last year you were against them, this year your leader opened one. I'd like to know the policy
                before the by-election.
          - code: campaign
            name: Campaign e-mail
            about: "Mass e-mail from a campaign's template; it may hide a personal paragraph."
            skill: policy
            minutes: 3
            clocks: [correspondence]
            seen-by: all
            marking: OFFICIAL
            priority: low
            facts:
              required: []
              helpful: [postcode]
            auto-allocate: false
            cues:
              - { phrase: "as your constituent", weight: 4 }
              - { phrase: "i am writing to ask you to", weight: 4 }
              - { phrase: "i urge you to", weight: 4 }
              - { phrase: "please support the", weight: 4 }
              - { phrase: "sign the pledge", weight: 4 }
              - { phrase: "statement of opinion", weight: 4 }
              - { phrase: "add your name", weight: 4 }
              - { phrase: "petition", weight: 4 }
              - { phrase: "this email was sent via", weight: 4 }
              - { phrase: "this message was sent", weight: 4 }
              - { phrase: "campaign platform", weight: 4 }
              - { phrase: "write to the cabinet secretary", weight: 4 }
              - { phrase: "un o'ch etholwyr", weight: 4 }
              - { phrase: "gofyn ichi gefnogi", weight: 4 }
              - { phrase: "gofyn i chi gefnogi", weight: 4 }
              - { phrase: "llofnodi", weight: 4 }
              - { phrase: "deiseb", weight: 4 }
              - { phrase: "datganiad barn", weight: 4 }
              - { phrase: "i call on you", weight: 3 }
              - { phrase: "i am calling on", weight: 3 }
              - { phrase: "back the", weight: 3 }
              - { phrase: "join other members", weight: 3 }
              - { phrase: "speak in the debate", weight: 3 }
              - { phrase: "attend the drop-in", weight: 3 }
              - { phrase: "stand up for", weight: 3 }
              - { phrase: "time is running out", weight: 3 }
              - { phrase: "take action", weight: 3 }
              - { phrase: "signatures", weight: 3 }
              - { phrase: "supporters", weight: 3 }
              - { phrase: "act now", weight: 3 }
              - { phrase: "will you commit", weight: 3 }
              - { phrase: "please pledge", weight: 3 }
              - { phrase: "galw arnoch", weight: 3 }
              - { phrase: "addewid", weight: 3 }
              - { phrase: "ymgyrch", weight: 3 }
              - { phrase: "cefnogwch", weight: 3 }
              - { phrase: "in the senedd this", weight: 3 }
              - { phrase: "i am one of", weight: 3 }
              - { phrase: "on my behalf", weight: 3 }
              - { phrase: "i look forward to hearing", weight: 3 }
              - { phrase: "urge the welsh government", weight: 3 }
              - { phrase: "protect our", weight: 3 }
              - { phrase: "save our", weight: 3 }
              - { phrase: "campaign", weight: 2 }
              - { phrase: "support", weight: 2 }
              - { phrase: "urge", weight: 2 }
              - { phrase: "climate", weight: 2 }
              - { phrase: "wildlife", weight: 2 }
              - { phrase: "pledge", weight: 2 }
              - { phrase: "communities", weight: 2 }
              - { phrase: "wales needs", weight: 2 }
              - { phrase: "ar fy rhan", weight: 2 }
            examples:
              - |
                Please support the Clean Rivers (Wales) Bill
                Dear Member of the Senedd, I am a constituent of yours and I ask that you back the Clean Rivers
                (Wales) Bill. Our rivers are dying. Sewage was discharged into them for 900,000 hours last year.
                Will you: 1. stand up in the debate on 2 December; 2. put your name to the Statement of Opinion;
                3. ask the Cabinet Secretary to reply to me? Hoping for your support, Hannah Yorath, CF62 1ZZ
              - |
                Stand up for our libraries
                Dear MS, I am one of 8,000 people calling on the Welsh Government to protect our libraries.
                Since 2010 Wales has lost a third of its librarians. A library is a warm room, a first job, a
                bedtime story. I urge you to sign the pledge before the budget vote. Please let me know whether
                you will. This email was sent via ActTogether, a campaign platform. Reply directly to the
                sender.
              - |
                Cefnogwch y Bil Gofal Plant
                Annwyl Aelod, Rwyf yn byw yn eich etholaeth ac yn erfyn arnoch i gefnogi'r Bil Gofal Plant. Mae
                teuluoedd yng Nghymru yn talu mwy am ofal nag am gartref. Galwaf arnoch i lofnodi'r addewid, i
                godi'r mater yn y Cyfarfod Llawn ac i bwyso ar y Gweinidog. Disgwyliaf eich ateb. Anfonwyd y
                neges hon drwy lwyfan ymgyrchu.
              - |
                BAN GREYHOUND RACING NOW
                I call on you to vote for an immediate ban. Over 2,000 dogs were injured on tracks last year.
                Wales can lead. 35,101 of us have signed the petition: add your name at the link. Act now, time
                is running out!
              - |
                I'm asking you to back our hospices
                Dear Member, Every year hospices in Wales care for 20,000 adults and children, yet two pounds in
                every three come from charity shops and cake sales. Please attend the drop-in on 18 November in
                the Neuadd and commit to the five asks of Hospices Count. [Add your own words here: My nan died
                in ours and they were angels.] Name: Cerys P. Postcode: SA4 6ZZ
              - |
                Save our buses - a message from a supporter
                Dear Senedd Member, Buses are a lifeline. One in four households has no car. I am writing as a
                supporter of Move Wales to ask you to: 1. back the Bus Bill in full, 2. call for a fair fares
                cap, 3. meet campaigners in your constituency. Oh and also, they took the 17 off us in April and
                since then I've had to leave my job at the nursing home because I can't be there for 7. Please
                urge the Minister to act. Yours, Denise Flook
              - |
                Climate: will you act?
                I am deeply concerned about the climate and nature emergency. Please pledge to support an end to
                new waste incinerators in Wales by 2027. As a member of the Senedd you have the power to stop
                it. I will be sharing your answer with other supporters. (Sent through the WriteNow tool. 1,912
                e-mails so far.)
              - |
                Fairness for nurses
                Dear MS, I am a proud supporter of Fair Pay for Nurses. Safe staffing saves lives. Will you join
                other Members and sign the Statement of Opinion? Will you meet a nurse from your area on 9
                December? Will you wear the badge? #FairPay
              - |
                Achubwch ein cylchoedd
                Rwy'n galw arnoch i achub cylchoedd y blynyddoedd cynnar. Mae dros 4,000 wedi llofnodi'r
                ddeiseb. Cefnogwch y Datganiad Barn ac addo y byddwch yn siarad yn y ddadl. Un o'ch etholwyr,
                Menna Wyn
              - |
                Keep Wales GM free
                Dear Member, please do not let gene edited crops into Wales. Nature knows best. Please 1) vote
                against consent, 2) write to the Deputy First Minister, 3) reply to me stating your position. I
                know you've had many of these e-mails but I mean every word. As your constituent I'll be
                watching how you vote. Sent from CampaignBox on behalf of Derek Vine
              - |
                A message about pylons, from me and 11,000 others
                I urge the Welsh Government to put the cables underground. Our valleys aren't a corridor. Sign
                the pledge. Attend the rally on the steps of the Senedd on the 25th. Object before the deadline.
                Share with five friends.
              - |
                Ditch the disposable vape - pledge today
                As a voter here and the parent of a teenager, I ask my Member to support the full ban on
                disposable vapes. Please support the amendment at Stage 3 and tell me how you voted. Please note
                that this is a standard message from the LungsFirst campaign; the sender has confirmed their
                address.
              - |
                Amddiffyn ein hysbytai bach
                Annwyl Aelod o'r Senedd, rwy'n ysgrifennu atoch fel rhan o ymgyrch Cadw'n Lleol. Mae 14 o
                ysbytai bach mewn perygl. Gofynnaf i chi: 1) lofnodi'r llythyr agored; 2) gwrdd â'r ymgyrchwyr;
                3) bleidleisio yn erbyn y toriadau. Yn gywir, cefnogwr
              - |
                Will you vote for swift bricks?
                I hope you don't mind me writing, I have never done this before. Swifts have declined by 76% in
                Wales. A brick costs £35. Please sign the Statement of Opinion and ask the Minister to make
                swift bricks compulsory in every new home. Thousands of us are writing this week.
                swiftnow.example/act
              - |
                Stop the cuts to music lessons
                Dear Member of the Senedd, I'm writing as one of your constituents and as a supporter of Sound
                Future. Music is for all, not for those who can pay. I ask you to (1) sign the open letter, (2)
                raise it with the Cabinet Secretary, (3) come to our lobby day. My own daughter plays the cornet
                and has lost her teacher. Yours, R. Binding
              - |
                Dywedwch NA i'r peilonau
                Annwyl Aelod, rwy'n galw arnoch i wrthwynebu'r cais, i fynnu ceblau tanddaearol ac i ymuno â ni
                ar y grisiau ar y 3ydd. Llofnodwch y ddeiseb hefyd: mae 9,204 wedi gwneud.
        """#
}
