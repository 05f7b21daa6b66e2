package org.entstage.convention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.test.util.ReflectionTestUtils;

/** Avenants in a map. */
final class AvenantsEnMemoire implements Avenants {

    private final Map<Long, Avenant> avenants = new LinkedHashMap<>();

    @Override
    public Optional<Avenant> trouver(long id) {
        return Optional.ofNullable(avenants.get(id));
    }

    @Override
    public List<Avenant> valides(Convention convention) {
        return avenants.values().stream()
                .filter(avenant -> avenant.convention() == convention && avenant.etat() == EtatAvenant.VALIDE)
                .toList();
    }

    @Override
    public Avenant ajouter(Avenant avenant) {
        ReflectionTestUtils.setField(avenant, "id", avenants.size() + 1L);
        avenants.put(avenant.id(), avenant);
        return avenant;
    }
}
