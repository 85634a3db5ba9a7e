/**
 * How a request that cannot be answered says so: a {@link cn.xunting.problem.Refusal} inside, an RFC 9457 body outside.
 * Use cases throw refusals and know nothing of HTTP; only the mappers here do.
 */
@NullMarked
package cn.xunting.problem;

import org.jspecify.annotations.NullMarked;
