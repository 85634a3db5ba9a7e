/**
 * 考勤: the calendar, the schedules, and who signed in, was on leave or was put right; and what follows for every sign-in
 * that was due. It is the ledger's other half: imports and people write to it, the month reads it, and it reads neither.
 */
@NullMarked
package cn.xunting.attendance;

import org.jspecify.annotations.NullMarked;
