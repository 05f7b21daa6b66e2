/**
 * Export and import of the administration as a file: upload or paste, read the differences, confirm. The file waits in the
 * session between the two. Owns no table.
 */
package org.entstage.stage.echange;
