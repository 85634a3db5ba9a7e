package cn.xunting.access;

import cn.xunting.hall.Hall;
import cn.xunting.model.wire.Officer;
import java.util.List;

/**
 * 账号今日的身份 — what an account is on the hall's day: the roster has its word beside the account's.
 *
 * @param represented see {@link Caller#represented()}
 * @param ownUnits see {@link Caller#ownUnits()}
 */
record AccountToday(Hall hall, Officer officer, List<String> represented, List<String> ownUnits) {}
