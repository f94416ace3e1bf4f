import Transport

/// Groups messages into commands: at most 100 of them, and no more bytes than are good to hold.
enum UIDBatches {
    private static let mostMessages = 100
    private static let mostBytes = 4 << 20

    static func of(_ messages: [MessageOverview]) -> [[UInt32]] {
        var batches: [[UInt32]] = []
        var batch: [UInt32] = []
        var bytes = 0
        for message in messages {
            if batch.count == mostMessages || (!batch.isEmpty && bytes + message.size > mostBytes) {
                batches.append(batch)
                batch = []
                bytes = 0
            }
            batch.append(message.uid)
            bytes += message.size
        }
        if !batch.isEmpty { batches.append(batch) }
        return batches
    }
}
