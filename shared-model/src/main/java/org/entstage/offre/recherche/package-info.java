/**
 * How a student finds an offer: the terms under which offers stand, what a search may ask, what the searcher may see,
 * what he keeps, and what is sent to him when something new matches.
 */
package org.entstage.offre.recherche;
