package cn.xunting.imports;

import cn.xunting.model.PostingRole;
import cn.xunting.model.wire.InputError;
import cn.xunting.model.wire.PostingEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 派驻重叠 — finds who would serve twice on one day once a file's postings stand beside the known ones. */
final class OverlappingPostings {
    private final Map<String, List<PostingEntry>> ofPerson = new TreeMap<>();

    private record Key(String staffNo, String unit, PostingRole role, LocalDate from) {
        private static Key of(PostingEntry posting) {
            return new Key(posting.staffNo(), posting.unit(), posting.role(), posting.from());
        }
    }

    OverlappingPostings(List<PostingEntry> known, List<PostingEntry> coming) {
        Map<Key, PostingEntry> standing = new LinkedHashMap<>();
        known.forEach(posting -> standing.put(Key.of(posting), posting));
        coming.forEach(posting -> standing.put(Key.of(posting), posting));
        standing.values()
                .forEach(posting -> ofPerson.computeIfAbsent(posting.staffNo(), staffNo -> new ArrayList<>())
                        .add(posting));
    }

    /** An error for each line that overlaps another posting of its person. */
    List<InputError> errors(List<Parsed<PostingEntry>> lines) {
        List<InputError> errors = new ArrayList<>();
        for (Parsed<PostingEntry> line : lines) {
            PostingEntry posting = line.value();
            ofPerson.getOrDefault(posting.staffNo(), List.of()).stream()
                    .filter(other -> !Key.of(other).equals(Key.of(posting)) && overlap(other, posting))
                    .findFirst()
                    .ifPresent(other -> errors.add(InputError.atLine(line.line(), "from", words(other))));
        }
        return errors;
    }

    private static boolean overlap(PostingEntry one, PostingEntry other) {
        return one.covers(other.from()) || other.covers(one.from());
    }

    private static String words(PostingEntry other) {
        return "工号 " + other.staffNo() + " 自 " + other.from()
                + (other.to() == null ? " 起，未定结束日期，" : " 至 " + other.to() + " ")
                + "已派驻 " + other.unit() + "，时间重叠；请先给那一条填上结束日期 to，或改正日期。";
    }
}
