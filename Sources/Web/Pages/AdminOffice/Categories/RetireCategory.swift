import Triage

/// Where a category is taken out of the kit, with what that would mean.
struct RetireCategory {
    let model: CategoryModel
    let category: KitCategory
    let request: PageRequest

    var html: HTML {
        section(.class("stack measure"), .aria("labelledby", "retire")) {
            h2(.id("retire")) { "Retire this category" }
            if category.code == model.kit.defaultCategory {
                p {
                    "It is where an enquiry goes that cannot be read. Choose another for that "
                    a(.href(.adminKit)) { "in the whole kit" }
                    " first."
                }
            } else {
                p { "New enquiries are no longer put into it. What was answered keeps it in its history." }
                p { effect }
                if category.audience == .named {
                    p {
                        "It is for named people only: as long as there is any enquiry of it, open or closed, it "
                            + "cannot go, or "
                            + "everybody would see them."
                    }
                }
                actionForm(request, to: .adminCategory(category.code).below("retire"), .class("stack tight")) {
                    input(.type("hidden"), .name("saw"), .value(String(model.version)))
                    button(.class("danger")) { "Retire “\(category.name)”" }
                }
            }
        }
    }

    private var effect: String {
        guard model.open > 0 else { return "Nothing of it is open." }
        return "\(Words.count(model.open, "open enquiry", "open enquiries")) of it "
            + "\(model.open == 1 ? "keeps its dates and has" : "keep their dates and have") to be given another "
            + "category: "
            + "the list of categories leads to \(model.open == 1 ? "it" : "them")."
    }
}
