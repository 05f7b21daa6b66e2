/**
 * Electronic signature as the application sees it: a request with a document and its signatories, what became of each of
 * them, the file that comes back. Which service does it is an adapter's affair; without one everything is signed on paper.
 * Owns no table.
 */
package org.entstage.signature;
