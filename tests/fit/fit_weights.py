#!/usr/bin/env python3
"""Fits the weights of the suggestions to expert-coded lists (listwise logistic regression with shrinkage).

usage: fit_signals ... > signals.csv; fit_weights.py signals.csv
Lists are told apart by the letters before the digits of their ids. Prints, for each list, the scores with weights fitted on the
other lists, then the weights of all lists together in the order of the enum Signal. Needs numpy.
"""
import re
import sys

import numpy as np


def read(path):
    queries, data, gold = [], [], []
    with open(path) as f:
        for line in f:
            parts = line.rstrip('\n').split(',')
            if not queries or queries[-1][0] != parts[0]:
                queries.append((parts[0], []))
                data.append([])
                gold.append(-1)
            if parts[2] == '1':
                gold[-1] = len(data[-1])
            data[-1].append([float(x) for x in parts[3:]])
            queries[-1][1].append(parts[1])
    keep = [i for i, g in enumerate(gold) if g >= 0]
    x = np.array([data[i] for i in keep])
    ids = [queries[i][0] for i in keep]
    return x, np.array([gold[i] for i in keep]), [re.match(r'[a-z]+', i)[0] for i in ids], queries[0][1], ids


def fit(x, gold, rounds=400, shrink=2.0):
    n, _, k = x.shape
    scale = x.reshape(-1, k).std(axis=0) + 1e-9
    z = x / scale
    w, m, v = np.zeros(k), np.zeros(k), np.zeros(k)
    rows = np.arange(n)
    for step in range(1, rounds + 1):
        s = z @ w
        s -= s.max(axis=1, keepdims=True)
        p = np.exp(s)
        p /= p.sum(axis=1, keepdims=True)
        g = (np.einsum('ij,ijk->k', p, z) - z[rows, gold].sum(axis=0)) / n + shrink * w / n
        m = 0.9 * m + 0.1 * g
        v = 0.999 * v + 0.001 * g * g
        w -= 0.05 * (m / (1 - 0.9 ** step)) / (np.sqrt(v / (1 - 0.999 ** step)) + 1e-8)
    return w / scale


def score(x, gold, w, codes):
    order = np.argsort(-(x @ w), axis=1, kind='stable')
    place = np.array([np.where(o == g)[0][0] for o, g in zip(order, gold)])
    first = [codes[o[0]] for o in order]
    right = [codes[g] for g in gold]
    same = lambda k: np.mean([a[:k] == b[:k] for a, b in zip(first, right)])
    return f'n={len(gold)} top1={np.mean(place == 0):.3f} top5={np.mean(place < 5):.3f} top10={np.mean(place < 10):.3f} section={same(2):.3f} level2={same(4):.3f}'


def main(path):
    x, gold, lists, codes, _ = read(path)
    names = sorted(set(lists))
    lists = np.array(lists)
    for name in names:
        here, there = lists == name, lists != name
        print(name, 'by the others: ', score(x[here], gold[here], fit(x[there], gold[there]), codes))
    # Each list counts the same, however long it is.
    w = fit(x, gold)
    for name in names:
        print(name, 'fitted on all: ', score(x[lists == name], gold[lists == name], w, codes))
    print(', '.join(f'{value:.3f}' for value in w))


if __name__ == '__main__':
    main(sys.argv[1])
