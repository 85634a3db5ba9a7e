package cn.xunting.adoption;

import cn.xunting.hall.Hall;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Readings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** 当月口径 — the readings a hall scores a month under. */
@ApplicationScoped
public class ReadPolicies {
    private final AdoptionRows rows;

    ReadPolicies(AdoptionRows rows) {
        this.rows = rows;
    }

    /**
     * The edition's readings, but for what the hall has adopted from this month or an earlier one on. Of two adoptions of a
     * policy the one from the later month holds; of two from one month, the one consented to last. This is how an open
     * month is scored, also when it was past already at the consent; a closed month keeps the readings it was closed under.
     */
    @Transactional
    public Readings readings(Hall hall, YearMonth month, Edition edition) {
        Map<String, String> adopted = new LinkedHashMap<>();
        rows.adoptedBy(hall, month).forEach(row -> adopted.put(row.policy, row.value));
        return edition.readings().with(adopted);
    }
}
