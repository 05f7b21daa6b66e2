package org.entstage.portlet.commun.lot;

import java.io.Serializable;
import java.util.List;

/**
 * Many things done one packet after the other.
 *
 * @param faits what became of those that were looked at
 * @param reste those whose turn has not come: nothing happens to them as long as nobody goes on
 */
public record Lot<D extends Serializable, R extends Serializable>(List<R> faits, List<D> reste)
        implements Serializable {

    public Lot {
        faits = List.copyOf(faits);
        reste = List.copyOf(reste);
    }
}
