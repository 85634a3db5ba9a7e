package cn.xunting.access;

import cn.xunting.hall.Hall;
import cn.xunting.model.wire.office.AccountEntry;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** 查询账号 — of a hall, those that are ended among them. */
@ApplicationScoped
class ReadAccounts {
    private final AccountRows rows;
    private final FindAccount find;

    ReadAccounts(AccountRows rows, FindAccount find) {
        this.rows = rows;
        this.find = find;
    }

    @Transactional
    AccountEntry one(Hall hall, String account) {
        return find.demand(hall, account).entry();
    }

    /** A page, by account. */
    @Transactional
    Page<AccountEntry> page(Hall hall, AccountFilter filter, @Nullable String cursor, @Nullable String limit) {
        return Cursor.page(
                rows.ofHall(hall.id()).stream()
                        .filter(filter::takes)
                        .map(AccountRow::entry)
                        .toList(),
                AccountEntry::account,
                cursor,
                limit);
    }
}
