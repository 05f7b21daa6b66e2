/** Classes that break the rules of the architecture, one each: they prove that the rules see something. */
package org.entstage.stage.fautes;
