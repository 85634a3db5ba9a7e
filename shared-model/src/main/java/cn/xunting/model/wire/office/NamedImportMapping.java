package cn.xunting.model.wire.office;

/** 列对应目录 — a mapping under the name that an import calls it by. */
public record NamedImportMapping(String name, ImportMapping mapping) {}
