/**
 * The minimum that a host owes its trainee: due or not, month by month, and what an offered amount is worth beside it.
 *
 * <p>Law: L124-6 and D124-8 (due above 308 h, from the first hour), CSS D242-2-1 (15 % of the hourly ceiling) and
 * D242-19 (the ceiling itself, new each January: rows, never a constant). Pure calculation on values.
 */
package org.entstage.gratification;
