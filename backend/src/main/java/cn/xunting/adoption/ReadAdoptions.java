package cn.xunting.adoption;

import cn.xunting.hall.Hall;
import cn.xunting.model.wire.office.PolicyAdoption;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 查询口径的采用 — what was proposed in a hall, and what became of it. */
@ApplicationScoped
class ReadAdoptions {
    private final AdoptionRows rows;

    ReadAdoptions(AdoptionRows rows) {
        this.rows = rows;
    }

    /** Newest first. */
    @Transactional
    Page<PolicyAdoption> page(Hall hall, @Nullable String cursor, @Nullable String limit) {
        int most = Cursor.limit(limit);
        long before = cursor == null ? Long.MAX_VALUE : Cursor.number(cursor);
        Page<PolicyAdoptionRow> page = Page.cut(rows.newest(hall, before, most + 1), most, row -> row.position);
        Map<UUID, PolicyConsentRow> answers =
                rows.consents(page.items().stream().map(row -> row.id).toList());
        return page.as(row -> row.adoption(answers.get(row.id)));
    }
}
