/**
 * Documents that leave the product: templates without logic, accessible PDF (PDF/UA-1, a duty of loi 2005-102 art. 47)
 * and workbooks for spreadsheets. Nothing here knows what a convention is. No table.
 */
package org.entstage.document;
