extension EnquiryEvent.Waited: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("clocks", clocks)
            $0.field("wait", wait)
        }
    }
}

extension EnquiryEvent.Resumed: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("answered", answered)
            $0.field("clocks", clocks)
            $0.field("isVoid", isVoid)
        }
    }
}

extension EnquiryEvent.Extended: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("because", because)
            $0.field("clock", clock)
            $0.field("clocks", clocks)
            $0.field("rule", rule)
        }
    }
}

extension EnquiryEvent.Redated: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("because", because)
            $0.field("clocks", clocks)
            $0.field("day", day)
            $0.field("receivedAt", receivedAt)
        }
    }
}

extension EnquiryEvent.Recomputed: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("calendarVersion", calendarVersion)
            $0.field("clocks", clocks)
        }
    }
}

extension EnquiryEvent.Acknowledged: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("at", at)
            $0.field("how", how)
        }
    }
}

extension EnquiryEvent.Linked: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("advisories", advisories)
            $0.field("marking", marking)
            $0.field("other", other)
            $0.field("subject", subject)
            $0.field("subjects", subjects)
        }
    }
}

extension EnquiryEvent.Undone: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("clocks", clocks)
            $0.field("message", message)
            $0.field("other", other)
            $0.field("what", what)
        }
    }
}

extension Wait: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("answered", answered)
            $0.field("asked", asked)
            $0.field("chase", chase)
            $0.field("heard", heard)
            $0.field("isVoid", isVoid)
            $0.field("mail", mail)
            $0.field("reason", reason)
            $0.field("what", what)
            $0.field("whom", whom)
        }
    }
}

extension Review: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("askedBy", askedBy)
            $0.field("outcome", outcome)
            $0.field("remark", remark)
            $0.field("reviewer", reviewer)
            $0.field("text", text)
        }
    }
}

extension Correction: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("advisories", advisories)
            $0.field("because", because)
            $0.field("facts", facts)
            $0.field("falseAlarms", falseAlarms)
            $0.field("from", from)
            $0.field("language", language)
            $0.field("marking", marking)
            $0.field("priority", priority)
            $0.field("subject", subject)
        }
    }
}
