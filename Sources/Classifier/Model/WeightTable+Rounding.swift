extension WeightTable {
    /// One row as it is stored: 127 steps to either side of zero, and what one step is worth.
    struct PackedRow: Sendable {
        var scale: Float
        var steps: [Int8]
    }

    func packedRow(_ row: Int) -> PackedRow {
        let start = row * lanes
        var greatest: Float = 0
        for lane in 0..<lanes {
            let group = groups[start + lane]
            greatest = max(greatest, group.max(), -group.min())
        }
        guard greatest > 0 else { return PackedRow(scale: 0, steps: Array(repeating: 0, count: columns)) }
        let scale = greatest / 127
        let steps = (0..<columns).map { column in
            Int8(max(-127, min(127, (groups[start + column / 4][column % 4] / scale).rounded())))
        }
        return PackedRow(scale: scale, steps: steps)
    }

    mutating func set(_ packed: PackedRow, row: Int) {
        for column in 0..<columns { self[row, column] = Float(packed.steps[column]) * packed.scale }
    }

    /// The table as it will be after it was stored and read, so that both answer alike.
    func rounded() -> WeightTable {
        var table = self
        for row in 0..<rowCount { table.set(packedRow(row), row: row) }
        return table
    }
}
