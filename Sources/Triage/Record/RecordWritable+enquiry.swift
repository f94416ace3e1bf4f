extension Correspondent: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("address", address)
            $0.field("name", name)
        }
    }
}

extension EnquiryClock: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("account", account)
            $0.field("atRiskFrom", atRiskFrom)
            $0.field("calendarVersion", calendarVersion)
            $0.field("due", due)
            $0.field("dueAt", dueAt)
            $0.field("endedAt", endedAt)
            $0.field("name", name)
            $0.field("originalDue", originalDue)
            $0.field("pausedSince", pausedSince)
            $0.field("provisional", provisional)
            $0.field("rule", rule)
            $0.field("setByHand", setByHand)
            $0.field("started", started)
        }
    }
}

extension Route: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("because", because)
            $0.field("to", to)
        }
    }
}

extension Proposal.Alternative: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("code", code)
            $0.field("probability", probability)
        }
    }
}

extension Proposal: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("abstained", abstained)
            $0.field("advisories", advisories)
            $0.field("advisoryReasons", advisoryReasons)
            $0.field("alternatives", alternatives)
            $0.field("because", because)
            $0.field("category", category)
            $0.field("facts", facts)
            $0.field("language", language)
            $0.field("missing", missing)
            $0.field("probability", probability)
            $0.field("route", route)
            $0.field("subjects", subjects)
        }
    }
}
