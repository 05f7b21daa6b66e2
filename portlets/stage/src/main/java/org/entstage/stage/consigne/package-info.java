/** Documents of the instructions, for all portlets that show them. Owns no table. */
package org.entstage.stage.consigne;
