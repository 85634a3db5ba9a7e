package cn.xunting.ledger;

import cn.xunting.access.Caller;
import cn.xunting.hall.Hall;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Finding;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 查询问题 — findings as their readers may see them. */
@ApplicationScoped
public class ReadFindings {
    private static final int A_LEDGER_PAGE = 500;

    private final FindingQuery query;
    private final LedgerRows rows;
    private final FindingViews views;
    private final PossibleDuplicates duplicates;
    private final LedgerPosition positions;

    ReadFindings(
            FindingQuery query,
            LedgerRows rows,
            FindingViews views,
            PossibleDuplicates duplicates,
            LedgerPosition positions) {
        this.query = query;
        this.rows = rows;
        this.views = views;
        this.duplicates = duplicates;
        this.positions = positions;
    }

    /**
     * One finding.
     *
     * @throws Refusal if there is none that the caller may read; it does not tell which
     */
    @Transactional
    public Finding one(Caller caller, UUID id) {
        FindingRow row = rows.findings(List.of(id)).get(id);
        if (row == null || row.hallId != caller.hall().id() || !row.isReadBy(caller)) {
            throw new Refusal(ProblemType.NOT_FOUND, "没有编号为 " + id + " 的问题记录，请核对编号");
        }
        return views.of(caller, List.of(row)).get(0);
    }

    /** A page of what the caller asks for and may read, newest first. */
    @Transactional
    public Page<Finding> page(Caller caller, FindingFilter filter, @Nullable String cursor, @Nullable String limit) {
        ReadingScope scope = ReadingScope.of(caller);
        if (filter.unit() != null && !scope.reaches(filter.unit())) {
            throw new Refusal(ProblemType.NOT_PERMITTED, "只能查看本窗口或本人的记录");
        }
        int most = Cursor.limit(limit);
        long before = cursor == null ? Long.MAX_VALUE : Cursor.number(cursor);
        List<FindingRow> found = query.newest(caller.hall(), scope, filter, before, most + 1);
        Page<FindingRow> page = Page.cut(found, most, row -> row.position);
        return new Page<>(views.of(caller, page.items()), page.next());
    }

    /**
     * A page of a month's ledger, oldest first, without what is pointed out to reviewers.
     *
     * @param cursor the page before, or null for the first
     */
    @Transactional
    public Page<Finding> ofMonth(Caller caller, YearMonth month, @Nullable String cursor) {
        long after = cursor == null ? 0 : Cursor.number(cursor);
        List<FindingRow> found = query.oldest(caller.hall(), ReadingScope.of(caller), month, after, A_LEDGER_PAGE + 1);
        Page<FindingRow> page = Page.cut(found, A_LEDGER_PAGE, row -> row.position);
        return new Page<>(views.plain(caller.hall(), page.items()), page.next());
    }

    /**
     * What has changed for the caller in the ledger's positions {@code (after, upTo]}, and the possible duplicates of that:
     * they too have something new to show.
     */
    @Transactional
    public List<Finding> changed(Caller caller, long after, long upTo) {
        List<FindingRow> changed = query.changed(caller.hall(), ReadingScope.of(caller), after, upTo);
        Set<UUID> ids = changed.stream().map(row -> row.id).collect(Collectors.toSet());
        List<UUID> partners = duplicates.of(ids).values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(id -> !ids.contains(id))
                .sorted()
                .toList();
        List<FindingRow> all = new ArrayList<>(changed);
        rows.findings(partners).values().stream()
                .filter(row -> row.isReadBy(caller))
                .sorted(Comparator.comparing(row -> row.position))
                .forEach(all::add);
        return views.of(caller, all);
    }

    /** The position before the first finding of a month or a later one; the hall's last if there is none. */
    @Transactional
    public long positionBefore(Hall hall, YearMonth month, long last) {
        return query.firstSince(hall, month).map(first -> first - 1).orElse(last);
    }

    /** The hall's last ledger position. */
    public long position(Hall hall) {
        return positions.current(hall);
    }
}
