/// The different names, class and id, that the elements of a page have: most share few, so that what
/// a name says is found out once.
struct PageNames {
  /// The different names; the first is that of elements without one.
  let all: [String]
  /// Which of them each node has.
  let numbers: [Int32]

  init(_ page: Page) {
    var all = [""]
    var known: [String: Int32] = ["": 0]
    numbers = page.nodes.indices.map { index in
      guard page.nodes[index].marks.contains(.name) else { return 0 }
      let name = page.writtenName(of: index)
      if let number = known[name] { return number }
      let number = Int32(all.count)
      known[name] = number
      all.append(name)
      return number
    }
    self.all = all
  }

  subscript(_ index: Int) -> String { all[Int(numbers[index])] }
}
