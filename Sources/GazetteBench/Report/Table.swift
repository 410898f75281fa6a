import Foundation

/// Figures as text: a table for people.
struct Table {
  let figures: [Figure]

  var text: String {
    let heads = ["figure", "min", "median", "max", "unit", "runs", "wanted"]
    let rows =
      [heads]
      + figures.map { figure in
        [
          figure.name, number(figure.minimum), number(figure.median), number(figure.maximum),
          figure.unit, String(figure.runs), figure.wanted ?? "",
        ]
      }
    let widths = heads.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        return (1...3).contains(column) ? space + row[column] : row[column] + space
      }
      .joined(separator: "  ")
    }
    .joined(separator: "\n")
  }

  private func number(_ value: Double) -> String {
    String(format: value >= 100 ? "%.0f" : "%.2f", value)
  }
}
