extension EnquiryEvent.Received: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("assessment", assessment)
            $0.field("channel", channel)
            $0.field("earlier", earlier)
            $0.field("forwarded", forwarded)
            $0.field("from", from)
            $0.field("inbox", inbox)
            $0.field("origin", origin)
            $0.field("receivedAt", receivedAt)
        }
    }
}

extension Forwarding: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("by", by)
            $0.field("evidence", evidence)
            $0.field("from", from)
            $0.field("isAttributed", isAttributed)
            $0.field("sentAt", sentAt)
        }
    }
}

extension EnquiryEvent.Joined: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("advisories", advisories)
            $0.field("day", day)
            $0.field("evidence", evidence)
            if let facts { $0.field("facts", facts) }
            $0.field("from", from)
            $0.field("isOtherSubject", isOtherSubject)
            $0.field("isStranger", isStranger)
            $0.field("machine", machine)
            $0.field("message", message)
            $0.field("receivedAt", receivedAt)
            $0.field("subject", subject)
            $0.field("subjects", subjects)
        }
    }
}

extension EnquiryEvent.Read: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object { $0.field("what", what) }
    }
}

extension Assessment: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("clocks", clocks)
            $0.field("marking", marking)
            $0.field("priority", priority)
            $0.field("proposal", proposal)
            $0.field("quarantine", quarantine)
            $0.field("restricted", restricted)
            $0.field("subject", subject)
        }
    }
}

extension EnquiryEvent.Triaged: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("category", category)
            $0.field("clocks", clocks)
            $0.field("goesOn", goesOn)
            $0.field("marking", marking)
            $0.field("priority", priority)
            $0.field("restricted", restricted)
            $0.field("to", to)
        }
    }
}

extension EnquiryEvent.Allocated: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("because", because)
            $0.field("category", category)
            $0.field("to", to)
        }
    }
}

extension EnquiryEvent.Reasoned: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object { $0.field("because", because) }
    }
}

extension EnquiryEvent.PassedOn: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object { $0.field("by", by) }
    }
}

extension EnquiryEvent.Reopened: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("because", because)
            $0.field("clocks", clocks)
        }
    }
}

extension EnquiryEvent.Remarked: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object { $0.field("remark", remark) }
    }
}

extension EnquiryEvent.Noted: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object { $0.field("text", text) }
    }
}

extension EnquiryEvent.Corrected: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("clocks", clocks)
            $0.field("correction", correction)
        }
    }
}

extension EnquiryEvent.AudienceChanged: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object { $0.field("restricted", restricted) }
    }
}

extension EnquiryEvent.Moved: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("because", because)
            $0.field("inbox", inbox)
        }
    }
}

extension EnquiryEvent.Closed: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("evidence", evidence)
            $0.field("lateBecause", lateBecause)
            $0.field("outcome", outcome)
        }
    }
}

extension EnquiryEvent.HandedOff: RecordWritable {
    package func write(to writer: inout RecordWriter) {
        writer.object {
            $0.field("because", because)
            $0.field("to", to)
        }
    }
}
