/**
 * The other systems as an administrator tries them: each adapter says where it goes and makes one harmless attempt. No
 * attempt runs in a transaction, none changes anything there, and no secret leaves. Owns no table.
 */
package org.entstage.connecteur;
