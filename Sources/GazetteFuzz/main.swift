import Foundation
import NewsModel
import NewsParsing

let reader = DateReader()
if CommandLine.arguments.contains("--strict") {
  while let line = readLine() {
    print(reader.matches(in: line).map { "\(DateReader.line($0.moment)) \($0.isWholeLine ? "whole" : "part") \($0.label?.rawValue ?? "-") [\(line[$0.range])]" }.joined(separator: " ; "))
  }
} else {
  while let line = readLine() { print(reader.moment(in: line).map(DateReader.line) ?? "") }
}
