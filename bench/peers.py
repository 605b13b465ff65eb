"""The peers of the comparison engine: scikit-learn and the C core of igraph, on the same labels.

Reads one line with the labels of all delineations as JSON: [[area of municipality 0, 1, ...], ...]. After that every
line names a peer; the answer is one line of JSON: how many seconds all pairs (i < j) took it, and what it found, per
pair. Imports and the reading of the labels are not in the time; what a peer can work out once per delineation is done
before it too.
"""

import json
import sys
import time

import igraph
import numpy
import sklearn
from sklearn import metrics
from sklearn.metrics.cluster import contingency_matrix, entropy


def with_sklearn(labels):
    """Of areas i over regions j: ARI, homogeneity, completeness, V, VI in nats, moves of i and of j."""
    entropies = [entropy(row) for row in labels]

    def compare(i, j):
        areas, regions = labels[i], labels[j]
        h, c, v = metrics.homogeneity_completeness_v_measure(regions, areas)
        table = contingency_matrix(areas, regions, sparse=True)
        information = metrics.mutual_info_score(None, None, contingency=table)
        return [
            metrics.adjusted_rand_score(regions, areas),
            h,
            c,
            v,
            entropies[i] + entropies[j] - 2 * information,
            float(len(areas) - table.max(axis=1).sum()),
            float(len(areas) - table.max(axis=0).sum()),
        ]

    return compare


def with_igraph(labels):
    """Of areas i over regions j: ARI, NMI (which is V), VI in nats, moves of i and of j."""
    rows = [row.tolist() for row in labels]

    def compare(i, j):
        return [
            igraph.compare_communities(rows[i], rows[j], method="adjusted_rand"),
            igraph.compare_communities(rows[i], rows[j], method="nmi"),
            igraph.compare_communities(rows[i], rows[j], method="vi"),
            *igraph.split_join_distance(rows[i], rows[j]),
        ]

    return compare


def main():
    labels = [numpy.array(row) for row in json.loads(sys.stdin.readline())]
    pairs = [(i, j) for i in range(len(labels)) for j in range(i + 1, len(labels))]
    peers = {"scikit-learn": with_sklearn(labels), "igraph": with_igraph(labels)}
    for line in sys.stdin:
        compare = peers[line.strip()]
        begun = time.perf_counter()
        found = [compare(i, j) for i, j in pairs]
        seconds = time.perf_counter() - begun
        print(json.dumps({"seconds": seconds, "found": found}), flush=True)


print(json.dumps({"scikit-learn": sklearn.__version__, "igraph": igraph.__version__}), flush=True)
main()
