package org.entstage.lien;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entstage.commun.Reglages;
import org.entstage.parametre.ValeurParametre;
import org.springframework.test.util.ReflectionTestUtils;

/** Links in a list, with the shipped life of a link. */
public final class LiensEnMemoire implements Liens {

    private final List<Lien> liens = new ArrayList<>();

    /** The register on these links. */
    public RegistreDesLiens registre(Clock horloge) {
        return new RegistreDesLiens(
                this,
                (parametre, chaine) -> new ValeurParametre(parametre, parametre.defaut(), null),
                Reglages.de(Map.of()),
                horloge);
    }

    @Override
    public Optional<Lien> parSelecteur(String selecteur) {
        return liens.stream()
                .filter(lien -> selecteur.equals(ReflectionTestUtils.getField(lien, "selecteur")))
                .findFirst();
    }

    @Override
    public Optional<Lien> parId(long id) {
        return liens.stream().filter(lien -> lien.id() == id).findFirst();
    }

    @Override
    public List<Lien> deLObjet(Usage usage, long objet) {
        return liens.stream()
                .filter(lien -> lien.estPour(usage, objet))
                .sorted(Comparator.comparing(Lien::id).reversed())
                .toList();
    }

    @Override
    public Lien enregistrer(Lien lien) {
        if (lien.id() == null) {
            ReflectionTestUtils.setField(lien, "id", liens.size() + 1L);
            liens.add(lien);
        }
        return lien;
    }
}
