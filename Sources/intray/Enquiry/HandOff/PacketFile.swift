import QueueStore

/// A message of a packet as it came, byte for byte, attachments inside.
struct PacketFile: Sendable {
    let name: String
    let message: StoredMessage
}
