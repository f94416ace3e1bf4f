/// The accessibility statement, in the shape that the Public Sector Bodies (Websites and Mobile Applications) (No. 2)
/// Accessibility Regulations 2018 ask for. It says what is known and no more.
struct AccessibilityView {
    func page() -> Page {
        Page(title: "Accessibility") {
            div(.class("measure stack")) {
                h1 { "Accessibility statement for Intray" }
                p(.class("lede")) {
                    "Everybody in the office should be able to use Intray, whatever they see, hear, or work a computer with."
                }
                abilities
                status
                gaps
                reporting
                enforcement
                preparation
            }
        }
    }

    private var abilities: HTML {
        HTML {
            h2 { "How accessible Intray is" }
            p { "You should be able to:" }
            ul {
                li { "do everything with the keyboard alone, and always see where you are" }
                li { "zoom in to 400% without anything being cut off, also on a screen 320 pixels wide" }
                li { "change colours, contrast and fonts in your browser or system; there is a light and a dark look" }
                li { "use most of it with a screen reader" }
                li {
                    "do everything without JavaScript, and switch single-key shortcuts off on the page of your account"
                }
            }
            p {
                "Nothing is shown by colour alone, nothing moves by itself, and nothing you type is lost when a page updates."
            }
        }
    }

    private var status: HTML {
        HTML {
            h2 { "Compliance status" }
            p {
                "Intray is partially compliant with the Web Content Accessibility Guidelines version 2.2, level AA, because of "
                "what is listed below."
            }
        }
    }

    private var gaps: HTML {
        HTML {
            h2 { "What is not accessible" }
            ul {
                li {
                    "The formatted view of a mail shows what its writer made, which may lack headings, contrast or descriptions "
                    "of images. The same mail is always there as plain text."
                }
                li { "Attachments are as they were sent. Documents from others are not ours to mend." }
                li {
                    "Where a mail does not say in which language it is written, a screen reader may read Welsh or another "
                    "language with English sounds."
                }
                li { "Wide tables, as in the figures, scroll sideways on narrow screens." }
            }
            p {
                "Intray has been checked with automatic tools, by keyboard and at high zoom. It has not yet been tested by "
                "disabled people or with every common screen reader, so there may be more that we do not know of."
            }
        }
    }

    private var reporting: HTML {
        HTML {
            h2 { "Tell us what does not work" }
            p {
                "Tell an administrator of your office, who can pass it on to whoever looks after Intray. Say on which page it "
                "was, what you wanted to do, and what you use to read the screen or to type. If you need something in another "
                "form meanwhile, such as large print, ask for that too."
            }
        }
    }

    private var enforcement: HTML {
        HTML {
            h2 { "Enforcement" }
            p {
                "The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) "
                "(No. 2) Accessibility Regulations 2018. If you are not happy with the answer to your complaint, contact the "
                "Equality Advisory and Support Service. In Northern Ireland it is the Equality Commission for Northern "
                "Ireland."
            }
        }
    }

    private var preparation: HTML {
        HTML {
            h2 { "How this statement was made" }
            p {
                "It was prepared in November 2026 by the makers of Intray, after running axe-core on every page and every "
                "form, in light and in dark, and going through the desks by keyboard in Chromium, with and without JavaScript."
            }
        }
    }
}
