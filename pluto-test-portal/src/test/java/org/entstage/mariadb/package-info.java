/**
 * The whole product on a real MariaDB server. Forks take classes by the alphabet of their packages: the one portal on
 * another database comes before those that share theirs, instead of stopping it in between.
 */
package org.entstage.mariadb;
