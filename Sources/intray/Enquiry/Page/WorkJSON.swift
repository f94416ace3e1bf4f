import Triage
import WorkingTime

extension JSON {
    init(_ wait: Wait) {
        self = [
            "reason": .string(wait.reason.rawValue),
            "whom": .optional(wait.whom),
            "what": .optional(wait.what),
            "asked": .string(wait.asked.description),
            "chase": .optional(wait.chase),
            "heard": .optional(wait.heard),
            "answered": .optional(wait.answered),
        ]
    }

    init(_ review: Review) {
        self = [
            "asked_by": .string(review.askedBy),
            "reviewer": .optional(review.reviewer),
            "outcome": .optional(review.outcome?.rawValue),
            "remark": .optional(review.remark),
        ]
    }
}
