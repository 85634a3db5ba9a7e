/**
 * Reads tables that people and machines hand in (CSV in UTF-8 or GBK, xlsx) and turns their lines into entries, naming
 * every error by line and column. What a file says is checked here, what it means elsewhere; of its own it keeps only how
 * far an import is and which columns a machine's table has.
 */
@NullMarked
package cn.xunting.imports;

import org.jspecify.annotations.NullMarked;
