/**
 * Reads tables that people and machines hand in (CSV in UTF-8 or GBK, xlsx) and turns their lines into entries, naming
 * every error by line and column. Touches no database: what a file says is checked here, what it means elsewhere.
 */
@NullMarked
package cn.xunting.imports;

import org.jspecify.annotations.NullMarked;
