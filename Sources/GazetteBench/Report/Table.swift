import Foundation

/// Figures as text: a table for people.
struct Table {
  private let title: String
  private let figures: [Figure]

  init(report: Report) {
    title = report.title
    figures = report.figures
  }

  private static let heads = [
    "figure", "runs", "median", "95 %", "worst", "at rest", "unit", "newsboat", "floor", "",
  ]

  var text: String {
    let rows = [Self.heads] + figures.map(row)
    let widths = Self.heads.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      let cells = row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        return (1...5).contains(column) ? space + row[column] : row[column] + space
      }
      let line = cells.joined(separator: "  ")
      return line.prefix(line.count - line.reversed().prefix { $0 == " " }.count)
    }
    return title + "\n\n" + lines.joined(separator: "\n") + "\n"
  }

  private func row(_ figure: Figure) -> [String] {
    let isSeveral = figure.runs > 1
    return [
      figure.name, String(figure.runs), number(figure.median),
      isSeveral ? number(figure.most) : "", isSeveral ? number(figure.maximum) : "",
      figure.rest.map(number) ?? "", figure.unit, words(figure.newsboat, isNamed: false),
      words(figure.floor, isNamed: true), figure.note ?? "",
    ]
  }

  private func words(_ beside: Beside?, isNamed: Bool) -> String {
    guard let beside else { return "" }
    let text = beside.words ?? beside.number.map(number) ?? ""
    return isNamed ? "\(beside.name) \(text)" : text
  }

  private func number(_ value: Double) -> String {
    String(format: abs(value) >= 100 ? "%.0f" : abs(value) >= 10 ? "%.1f" : "%.2f", value)
  }
}
