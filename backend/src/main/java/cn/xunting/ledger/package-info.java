/**
 * The narrow waist: facts and what was decided about them, appended and never edited. Intake writes here, results read
 * from here; this feature knows neither.
 */
@NullMarked
package cn.xunting.ledger;

import org.jspecify.annotations.NullMarked;
