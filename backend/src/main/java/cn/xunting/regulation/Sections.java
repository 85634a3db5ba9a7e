package cn.xunting.regulation;

import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.SectionEntry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** 文件中的考核分项 — the sections of an edition file and the capped parts of some of them. */
record Sections(List<SectionEntry> entries, List<Subsection> subsections) {
    /** 满分: what the full marks of an edition come to (四). */
    private static final Points ALL_MARKS = Points.parse("100");

    static Sections read(YamlMap root) {
        var entries = new ArrayList<SectionEntry>();
        var subsections = new ArrayList<Subsection>();
        var missing = EnumSet.allOf(SectionCode.class);
        for (var map : root.maps("sections", "code", "clause", "label", "full", "subsections")) {
            var entry = section(map);
            if (!missing.remove(entry.code())) {
                throw map.refusal("code", "分项 " + entry.code() + " 写了两次。");
            }
            entries.add(entry);
            subsections.addAll(subsections(map, entry));
        }
        if (!missing.isEmpty()) {
            throw root.refusal("sections", "缺少分项 " + missing + "。");
        }
        var marks = entries.stream().map(SectionEntry::full).reduce(Points.ZERO, Points::plus);
        if (!marks.equals(ALL_MARKS)) {
            throw root.refusal("sections", "各分项满分合计 " + marks + "，应为 " + ALL_MARKS + "。");
        }
        return new Sections(List.copyOf(entries), List.copyOf(subsections));
    }

    Optional<SectionEntry> holding(String itemCode) {
        return entries.stream()
                .filter(entry -> itemCode.startsWith(entry.code() + "."))
                .findFirst();
    }

    /** Whether a section leaves some items to none of its capped parts. */
    boolean leavesOut(SectionEntry section, String itemCode) {
        return subsections.stream().anyMatch(part -> part.code().startsWith(section.code() + "."))
                && subsections.stream().noneMatch(part -> part.holds(itemCode));
    }

    private static SectionEntry section(YamlMap map) {
        var code = map.as("code", "分项代码 S1–S7", SectionCode::valueOf);
        var full = mark(map);
        if (full.isZero() != (Movement.of(code) == Movement.TAKE_FROM_TOTAL)) {
            throw map.refusal("full", "分项 " + code + " 的满分不能是 " + full + "：只有从总分扣的分项满分为 0。");
        }
        return new SectionEntry(code, map.text("clause"), map.text("label"), full);
    }

    private static List<Subsection> subsections(YamlMap section, SectionEntry entry) {
        var parts = new ArrayList<Subsection>();
        for (var map : section.mapsOrNone("subsections", "code", "clause", "label", "full")) {
            var code = map.text("code");
            if (!code.startsWith(entry.code() + ".")
                    || parts.stream().anyMatch(part -> part.code().equals(code))) {
                throw map.refusal("code", "小项代码 " + code + " 重复，或不属于分项 " + entry.code() + "。");
            }
            parts.add(new Subsection(code, map.text("clause"), map.text("label"), mark(map)));
        }
        var marks = parts.stream().map(Subsection::full).reduce(Points.ZERO, Points::plus);
        if (!parts.isEmpty() && !marks.equals(entry.full())) {
            throw section.refusal(
                    "subsections", "分项 " + entry.code() + " 的小项合计 " + marks + "，应为 " + entry.full() + "。");
        }
        return parts;
    }

    private static Points mark(YamlMap map) {
        var mark = map.as("full", "分数，如 \"15.00\"", Points::parse);
        if (mark.compareTo(Points.ZERO) < 0) {
            throw map.refusal("full", "满分不能是负数。");
        }
        return mark;
    }
}
