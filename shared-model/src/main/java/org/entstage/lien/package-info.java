/**
 * Links for people without an account: each is good for one purpose on one object until a day, and can be taken back. The
 * secret is in the mail alone; the database keeps its SHA-256. Says who comes, not what he may do: that is the affair of the
 * feature whose purpose it is. Table: {@code lien}.
 */
package org.entstage.lien;
