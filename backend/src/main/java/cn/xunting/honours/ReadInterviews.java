package cn.xunting.honours;

import cn.xunting.hall.Hall;
import cn.xunting.model.wire.office.InterviewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;

/** 查询约谈 — the interviews that were held. */
@ApplicationScoped
public class ReadInterviews {
    private final InterviewRows rows;

    ReadInterviews(InterviewRows rows) {
        this.rows = rows;
    }

    /** Those held for a month, by person; a person has one a month. */
    @Transactional
    public List<InterviewEntry> in(Hall hall, YearMonth month) {
        return rows.standing(hall, month).stream().map(InterviewRow::entry).toList();
    }
}
