/// What to mind while somebody is on the telephone.
struct NewEnquiryAdvice {
    var html: HTML {
        aside(.class("stack"), .aria("labelledby", "mind")) {
            div(.class("notice mind")) {
                div(.class("stack tight")) {
                    h2(.id("mind")) { "A call may be a request in law" }
                    p { "Nobody needs to name a law, use a form or write. The clock starts on the day they ask." }
                    ul(.class("stack tight")) {
                        li {
                            strong { "Somebody’s own personal data. " }
                            "A subject access request may be made by word of mouth (UK GDPR, article 15). So may a "
                            "complaint about how their data was used."
                        }
                        li {
                            strong { "Environmental information. " }
                            "A request may be made by word of mouth (Environmental Information Regulations 2004)."
                        }
                        li {
                            strong { "Any other recorded information. " }
                            "Under the Freedom of Information Act 2000 it must be in writing (section 8). Tell them so, and "
                            "help them to write it (section 16): an e-mail with their name and what they want is enough."
                        }
                    }
                    p { "Write down the words they used, and choose the category of the request." }
                }
            }
            div(.class("card stack tight")) {
                h2 { "Before they ring off" }
                ul(.class("stack tight")) {
                    li {
                        "Ask how they want to be answered, in which language, and whether they need anything to deal with us."
                    }
                    li { "Read back the name, the number and what you wrote." }
                    li { "Give them the reference: it comes when you have written it down." }
                    li { "If somebody may be in danger now, call 999 first." }
                }
            }
        }
    }
}
