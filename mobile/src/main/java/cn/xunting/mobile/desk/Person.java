package cn.xunting.mobile.desk;

/**
 * 在岗人员 — somebody posted to a unit today.
 *
 * @param chief whether as 首席代表
 * @param away when they are on leave today, in words; empty if they are not
 */
public record Person(String staffNo, String name, boolean chief, String away) {
    public boolean isAway() {
        return !away.isEmpty();
    }
}
