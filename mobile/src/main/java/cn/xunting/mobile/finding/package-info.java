/** Recording a finding: person, count, note and photos, kept as a draft until it is saved to the outbox. The one place where a screen's logic writes. */
@NullMarked
package cn.xunting.mobile.finding;

import org.jspecify.annotations.NullMarked;
