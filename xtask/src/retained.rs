//! What goes when a function goes: its own bytes and those of all that only it leads to.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use petgraph::algo::dominators::simple_fast;
use petgraph::graph::{DiGraph, NodeIndex};
use rustc_demangle::demangle;
use wasmparser::{
    BinaryReaderError, ElementItems, ExternalKind, KnownCustom, Name, NameMap, Operator, Parser, Payload, TypeRef,
};

/// A function with what it keeps in the program.
#[derive(Debug, PartialEq)]
pub struct Retained {
    /// As in the source.
    pub name: String,
    /// Bytes of its own.
    pub own: usize,
    /// Bytes of it and of what only it leads to.
    pub whole: usize,
}

/// The functions of a program that keep most in it, largest first. What can be called through the table or from outside is kept by
/// nobody, and what only data leads to keeps nothing.
pub fn largest(program: &[u8], most: usize) -> Result<Vec<Retained>, BinaryReaderError> {
    let functions = Functions::read(program)?;
    let mut graph = DiGraph::<(), ()>::new();
    let root = graph.add_node(());
    let nodes: Vec<NodeIndex> = functions.bytes.iter().map(|_| graph.add_node(())).collect();
    for called in &functions.from_outside {
        if let Some(called) = nodes.get(*called) {
            graph.add_edge(root, *called, ());
        }
    }
    for (caller, called) in &functions.calls {
        if let Some(called) = nodes.get(*called) {
            graph.add_edge(nodes[*caller], *called, ());
        }
    }
    let dominators = simple_fast(&graph, root);
    let mut whole = vec![0; nodes.len()];
    for (at, node) in nodes.iter().enumerate() {
        for keeper in dominators.dominators(*node).into_iter().flatten().filter(|keeper| *keeper != root) {
            whole[keeper.index() - 1] += functions.bytes[at];
        }
    }
    let mut found: Vec<_> = (0..nodes.len()).collect();
    found.sort_by_key(|at| (Reverse(whole[*at]), *at));
    let retained = |at: usize| Retained {
        name: functions.names.get(&at).cloned().unwrap_or_else(|| format!("function {at}")),
        own: functions.bytes[at],
        whole: whole[at],
    };
    Ok(found.into_iter().take(most).map(retained).collect())
}

/// The functions of a program, by their number.
#[derive(Default)]
struct Functions {
    /// Of each; none for those that are brought in.
    bytes: Vec<usize>,
    names: BTreeMap<usize, String>,
    calls: Vec<(usize, usize)>,
    from_outside: Vec<usize>,
}

impl Functions {
    fn read(program: &[u8]) -> Result<Self, BinaryReaderError> {
        let mut all = Self::default();
        for payload in Parser::new(0).parse_all(program) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        if matches!(import?.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)) {
                            all.bytes.push(0);
                        }
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            all.from_outside.push(export.index as usize);
                        }
                    }
                }
                Payload::StartSection { func, .. } => all.from_outside.push(func as usize),
                Payload::ElementSection(elements) => {
                    for element in elements {
                        all.read_element(element?.items)?;
                    }
                }
                Payload::CodeSectionEntry(body) => {
                    let caller = all.bytes.len();
                    all.bytes.push(usize::try_from(body.range().end - body.range().start).unwrap_or_default());
                    for operator in body.get_operators_reader()? {
                        if let Operator::Call { function_index }
                        | Operator::ReturnCall { function_index }
                        | Operator::RefFunc { function_index } = operator?
                        {
                            all.calls.push((caller, function_index as usize));
                        }
                    }
                }
                Payload::CustomSection(custom) => {
                    if let KnownCustom::Name(names) = custom.as_known() {
                        for part in names {
                            if let Name::Function(map) = part? {
                                all.read_names(map)?;
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(all)
    }

    fn read_element(&mut self, items: ElementItems<'_>) -> Result<(), BinaryReaderError> {
        match items {
            ElementItems::Functions(functions) => {
                for function in functions {
                    self.from_outside.push(function? as usize);
                }
            }
            ElementItems::Expressions(_, expressions) => {
                for expression in expressions {
                    for operator in expression?.get_operators_reader() {
                        if let Operator::RefFunc { function_index } = operator? {
                            self.from_outside.push(function_index as usize);
                        }
                    }
                }
            }
        }
        Ok(())
    }

    fn read_names(&mut self, map: NameMap<'_>) -> Result<(), BinaryReaderError> {
        for naming in map {
            let naming = naming?;
            self.names.insert(naming.index as usize, format!("{:#}", demangle(naming.name)));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Four functions: the first calls the second, that and the last call the third; first and last can be called from outside.
    const PROGRAM: [u8; 60] = [
        0, b'a', b's', b'm', 1, 0, 0, 0, // magic and version
        1, 4, 1, 0x60, 0, 0, // one type
        3, 5, 4, 0, 0, 0, 0, // four functions of it
        7, 9, 2, 1, b'a', 0, 0, 1, b'd', 0, 3, // two exports
        10, 19, 4, // code
        4, 0, 0x10, 1, 0x0b, // calls 1
        4, 0, 0x10, 2, 0x0b, // calls 2
        2, 0, 0x0b, // nothing
        4, 0, 0x10, 2, 0x0b, // calls 2
        0, 5, 4, b'n', b'o', b'n', b'e', // a section of another kind
    ];

    #[test]
    fn what_only_one_leads_to_is_kept_by_it() {
        let found = largest(&PROGRAM, 9).expect("read");
        let found: Vec<_> = found.iter().map(|it| (it.name.as_str(), it.own, it.whole)).collect();
        let expected = [("function 0", 4, 8), ("function 1", 4, 4), ("function 3", 4, 4), ("function 2", 2, 2)];
        assert_eq!(found, expected);
        assert_eq!(largest(&PROGRAM, 1).expect("read").len(), 1);
    }
}
