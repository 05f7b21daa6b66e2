/**
 * How an institution and its centres hold the rules of the catalogue: switch, level and values, each from a day on,
 * inherited downwards. The law is the limit: what an article sets may be made stricter, and milder only where the
 * catalogue says so. Table: {@code regle_reglage}; reads {@code centre_gestion}.
 */
package org.entstage.convention.reglages;
