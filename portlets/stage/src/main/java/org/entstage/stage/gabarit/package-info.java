/**
 * Templates of documents in the administration: which text each document has at a place, drafts with their errors and previews, publishing
 * from a day on, and what was published before. Owns no table.
 */
package org.entstage.stage.gabarit;
